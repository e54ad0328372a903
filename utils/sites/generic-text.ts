import { allIn, member } from '../page/element.ts';
import { nodesIn } from './nodes.ts';

/** How much text stands where in a page nobody knows: one pass over its elements, however deep they nest. */

/** A page of more elements is not measured: that would cost more than its reading. */
const MOST_ELEMENTS = 20_000;

/** What holds no text for people, or shows none. */
const SILENT = 'script, style, noscript, template, head, title, select, textarea, ruthan-warning, [hidden]';

export interface TextLengths {
  /** Letters that an element shows, white space left out; 0 for what lies outside of the root. */
  readonly of: (element: Element) => number;
}

/**
 * Measures the text of all elements under `root`, without what `leaveOut` selects. Null where there are too many.
 * Children stand behind their parents in the order of the document, so from the end each adds to a parent not yet done.
 */
export function measureText(root: Element, leaveOut: string): TextLengths | null {
  const elements = [root, ...allIn(root, '*')];
  if (elements.length > MOST_ELEMENTS) return null;
  const silent = new Set(allIn(root, `${SILENT}, ${leaveOut}`));
  const lengths = new Map<Node | null, number>();
  const add = (node: Node | null, length: number): void => void lengths.set(node, (lengths.get(node) ?? 0) + length);
  for (const node of nodesIn(root)) {
    if (node.nodeType === TEXT) add(node.parentNode, lettersIn(node));
  }
  for (const element of elements.reverse()) {
    if (silent.has(element)) lengths.set(element, 0);
    else add(member(element, 'parentElement'), lengths.get(element) ?? 0);
  }
  return { of: (element) => lengths.get(element) ?? 0 };
}

/** `Node.TEXT_NODE` */
const TEXT = 3;

function lettersIn(text: Node): number {
  return (text.nodeValue ?? '').replace(/\s+/g, '').length;
}

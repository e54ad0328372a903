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
  const elements = [root, ...root.getElementsByTagName('*')];
  if (elements.length > MOST_ELEMENTS) return null;
  const silent = new Set(root.querySelectorAll(`${SILENT}, ${leaveOut}`));
  const lengths = new Map<Node | null, number>();
  const add = (node: Node | null, length: number): void => void lengths.set(node, (lengths.get(node) ?? 0) + length);
  const texts = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) add(text.parentNode, lettersIn(text));
  for (const element of elements.reverse()) {
    if (silent.has(element)) lengths.set(element, 0);
    else add(element.parentNode, lengths.get(element) ?? 0);
  }
  return { of: (element) => lengths.get(element) ?? 0 };
}

/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

function lettersIn(text: Node): number {
  return (text.nodeValue ?? '').replace(/\s+/g, '').length;
}

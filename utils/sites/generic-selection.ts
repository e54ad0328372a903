import { messageWith } from '../message-with.ts';
import type { Message, Span } from '../model.ts';
import { closestOf, isElement } from '../page/element.ts';
import { readText } from '../page/read-text.ts';
import type { TextMap } from '../page/text-map.ts';
import { uncheckedIn } from './header.ts';

/**
 * The text that a person has selected in a page, with the links in it, as a message of which nothing else is known;
 * null where nothing is selected. For "check the selected text": the page is read once and not watched.
 */
export function selectedMessage(document: Document): Message | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const root = elementAround(range.commonAncestorContainer);
  if (root === null) return null;
  const { text, map, anchors, hasImages } = readText(root);
  const span = spanOf(range, map);
  if (span === null) return null;
  const within = anchors
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((anchor) => ({ ...anchor, ...cut(anchor, span) }));
  return messageWith({
    id: 'selection',
    body: text.slice(span.start, span.end),
    anchors: within,
    unchecked: uncheckedIn({ hasImages }),
  });
}

/** The smallest element around a node; inside a link the link, of which a part was selected. */
function elementAround(node: Node): Element | null {
  const element = isElement(node) ? node : node.parentElement;
  return element === null ? null : (closestOf(element, 'a') ?? element);
}

/** The part of the text that a range holds; null where it holds none. */
function spanOf(range: Range, map: TextMap): Span | null {
  const inside = map
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ start, length, node, nodeStart }) => {
      const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeStart) : 0;
      const to = node === range.endContainer ? Math.min(length, range.endOffset - nodeStart) : length;
      return { start: start + from, end: start + to };
    })
    .filter(({ start, end }) => end > start);
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The part of a link's caption that was selected, counted from the beginning of the selection. */
function cut({ start, end }: Span, within: Span): Span {
  return { start: Math.max(start, within.start) - within.start, end: Math.min(end, within.end) - within.start };
}

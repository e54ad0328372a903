import type { Span } from '../model.ts';

/** A run of the text that stands character for character in one text node. */
export interface Segment {
  /** Offset in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node. */
  readonly nodeStart: number;
}

/** Segments in the order of the text; what lies between them (line breaks of blocks) stands nowhere in the page. */
export type TextMap = readonly Segment[];

/** The place of a span in the page, or null where none of it stands in a text node that is still there. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const inside = map.filter((segment) => segment.start < span.end && segment.start + segment.length > span.start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const from = first.nodeStart + Math.max(0, span.start - first.start);
  const to = last.nodeStart + Math.min(last.length, span.end - last.start);
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

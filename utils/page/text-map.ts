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
  const from = firstAfter(map, span.start);
  const first = map[from];
  const last = first === undefined || first.start >= span.end ? undefined : lastBefore(map, from, span.end);
  if (first === undefined || last === undefined) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const start = first.nodeStart + Math.max(0, span.start - first.start);
  const end = last.nodeStart + Math.min(last.length, span.end - last.start);
  if (start > first.node.length || end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

/** Index of the first segment that ends after an offset, by halves: a hostile message has as many segments as spans. */
function firstAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = map[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last segment, from an index on, that begins before an offset. */
function lastBefore(map: TextMap, from: number, offset: number): Segment | undefined {
  let index = from;
  for (let next = map[index + 1]; next !== undefined && next.start < offset; next = map[index + 1]) index += 1;
  return map[index];
}

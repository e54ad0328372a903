import type { Span } from './model.ts';

/** Whether two runs of one text share a letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

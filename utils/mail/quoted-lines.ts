import type { Span } from '../model.ts';

/** Runs of lines that begin with `>`, as plain text quotes. */
export function quotedLines(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (text.charCodeAt(at) === 0x3e) {
      const last = spans.at(-1);
      if (last !== undefined && last.end + 1 === at) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start: at, end });
    }
    at = end + 1;
  }
  return spans;
}

import type { Span } from '../model.ts';

/**
 * What plain text quotes: runs of lines that begin with `>`, and all that stands below the head of a forwarded message.
 */
export function quotedLines(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (FORWARDED.test(text.slice(at, Math.min(end, at + LONGEST_HEAD))))
      return [...spans, { start: at, end: text.length }];
    if (text.charCodeAt(at) === 0x3e) {
      const last = spans.at(-1);
      if (last !== undefined && last.end + 1 === at) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start: at, end });
    }
    at = end + 1;
  }
  return spans;
}

/**
 * What Gmail ("Forwarded message", ข้อความที่ส่งต่อ), Outlook ("Original Message", ข้อความต้นฉบับ) and Apple Mail
 * ("Begin forwarded message:") write above a message that is passed on.
 */
const FORWARDED =
  /^(?:-{3,} ?(?:Forwarded [Mm]essage|Original Message|ข้อความที่ส่งต่อ|ข้อความต้นฉบับ) ?-{3,}|Begin forwarded message:)/;
const LONGEST_HEAD = 60;

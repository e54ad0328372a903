import type { Part, Phone, Span } from '../../model.ts';
import { overlaps } from '../../overlaps.ts';
import { type Mapped, sourceSpan, sourceText } from '../../text/mapped.ts';
import { phoneOfContactLink } from './contact-links.ts';
import { findNumbers } from './find-numbers.ts';
import { isShortForm, kindOfDialled } from './numbering-plan.ts';
import { phoneNumber } from './phone-number.ts';
import { judgeCode } from './read-number.ts';
import type { FindContext, FoundNumbers } from './scan.ts';
import { findSpelled } from './spelled.ts';

/**
 * Every phone number in a part of a message, in order, one entry for each number of a range or list. `text` is the
 * canonical text; places and `shown` are in the source. A link in `taken` is skipped, except that one which leads to a
 * number (wa.me) gives that number. Facts: the numbering plan (`numbering-plan.ts`).
 */
export function extractPhones(text: Mapped, part: Part, context: FindContext): Phone[] {
  const found = [...findNumbers(text.text, context), ...linkedNumbers(text.text, context.taken)];
  const spelled = spelledNumbers(text.text, context).filter((run) => !found.some((other) => overlaps(run, other)));
  found.push(...spelled, ...(part === 'from_name' && found.length === 0 ? senderCode(text.text) : []));
  found.sort((a, b) => a.start - b.start);
  return found.flatMap((item) => toPhones(text, part, item));
}

function toPhones(text: Mapped, part: Part, item: FoundNumbers): Phone[] {
  const span = sourceSpan(text, item.start, item.end);
  const shown = sourceText(text).slice(span.start, span.end);
  return item.numbers.map((number) => ({
    number: phoneNumber(number),
    kind: item.kind,
    shown,
    ...(item.fax ? { label: 'fax' as const } : {}),
    extensions: item.extensions,
    place: { part, ...span },
  }));
}

function linkedNumbers(text: string, taken: readonly Span[]): FoundNumbers[] {
  return taken.flatMap(({ start, end }) => {
    const linked = phoneOfContactLink(text.slice(start, end));
    return linked === null ? [] : [plain(linked.number, linked.kind, { start, end })];
  });
}

function spelledNumbers(text: string, context: FindContext): FoundNumbers[] {
  const scan = { ...context, text, found: [], floor: 0, known: -1, tries: 0 };
  return findSpelled(text).flatMap(({ digits, start, end }) => {
    if (context.taken.some((link) => overlaps(link, { start, end }))) return [];
    if (isShortForm(digits)) return judgeCode(scan, digits, start, end) ? [plain(digits, 'short', { start, end })] : [];
    const kind = kindOfDialled(digits);
    return kind === null ? [] : [plain(`+66${digits.slice(1)}`, kind, { start, end })];
  });
}

/** A sender that is nothing but a short code: `1441`. */
function senderCode(text: string): FoundNumbers[] {
  const code = text.trim();
  const start = text.indexOf(code);
  return isShortForm(code) ? [plain(code, 'short', { start, end: start + code.length })] : [];
}

function plain(number: string, kind: FoundNumbers['kind'], { start, end }: Span): FoundNumbers {
  return { numbers: [number], kind, start, end, fax: false, extensions: [] };
}

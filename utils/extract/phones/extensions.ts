import { isAsciiLetter, isDigit } from '../../text/ascii.ts';
import { isShortForm } from './numbering-plan.ts';
import { between } from './ranges.ts';

/** What to dial once connected: `ต่อ 3191,3192`, `กด 22`, `ext. 101`, `#101`. */
export interface Extensions {
  readonly list: readonly string[];
  readonly end: number;
}

// ต่อ: extension; กด: press; ภายใน, สายใน: inside line; เบอร์, หมายเลข: number
const MARK =
  /[ ,]{0,2}[([]? {0,2}(?:(?:โทร\.? ?)?(?:เบอร์ต่อ|ต่อเบอร์|เบอร์ภายใน|หมายเลขภายใน|ต่อภายใน|สายภายใน|สายใน|ภายใน|กดต่อ|ต่อ|แล้วกด|กด)|extension|extn|ext|press|x|#)[.: ]{0,3}(?:(?:หมายเลข|เบอร์) ?)?(\*?[0-9]{1,6})/iy;
const MORE = / {0,2}(,|\/|และ|หรือ|or\b|-|ถึง) {0,2}([0-9]{1,6})/iy;
const MAX_LIST = 40;

/** The extensions after a number that ends at `at`; `startsNumber` tells where another whole number begins instead. */
export function readExtensions(text: string, at: number, startsNumber: (at: number) => boolean): Extensions {
  const list: string[] = [];
  let end = at;
  while (list.length < MAX_LIST) {
    MARK.lastIndex = end;
    const first = MARK.exec(text)?.[1];
    const after = MARK.lastIndex;
    if (first === undefined || isJoined(text, after) || startsNumber(after - first.length)) break;
    list.push(first);
    end = readMore(text, after, list, startsNumber);
  }
  return { list, end };
}

/** Appends what a list or range after an extension adds; where that ends. */
function readMore(text: string, at: number, list: string[], startsNumber: (at: number) => boolean): number {
  let end = at;
  while (list.length < MAX_LIST) {
    MORE.lastIndex = end;
    const match = MORE.exec(text);
    const after = MORE.lastIndex;
    const sign = match?.[1];
    const digits = match?.[2];
    if (sign === undefined || digits === undefined || isJoined(text, after)) break;
    const previous = list.at(-1) ?? '';
    const isRange = sign === '-' || sign === 'ถึง';
    if (!isRange && startsOther(digits, previous, startsNumber, after)) break;
    const added = isRange ? upTo(previous, digits) : [digits];
    if (added.length === 0) break;
    list.push(...added);
    end = after;
  }
  return end;
}

function startsOther(digits: string, previous: string, startsNumber: (at: number) => boolean, after: number): boolean {
  return (isShortForm(digits) && digits.length !== previous.length) || startsNumber(after - digits.length);
}

/** `3191-5`: the extensions after 3191; none where the second does not count upwards. */
function upTo(first: string, suffix: string): string[] {
  const last = first.slice(0, Math.max(0, first.length - suffix.length)) + suffix;
  return last > first && last.length === first.length ? [...between(first, last), last] : [];
}

/** Whether more digits are joined on, so that this is something longer than an extension. */
function isJoined(text: string, at: number): boolean {
  const next = text[at] ?? '';
  if (next === '*' || next === '#' || isDigit(text.charCodeAt(at)) || isAsciiLetter(text.charCodeAt(at))) return true;
  return (next === '.' || next === ':' || next === '%') && (next === '%' || isDigit(text.charCodeAt(at + 1)));
}

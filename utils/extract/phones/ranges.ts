import { isAsciiLetter, isDigit } from '../../text/ascii.ts';
import { isShortForm } from './numbering-plan.ts';

/**
 * What is written short after a number: `0 2141 6747-50` are four numbers, `02-123-4567, 8, 9` are three. The digits
 * written replace as many at the end of the number, and only ever count upwards.
 */

export interface Suffixes {
  /** The numbers besides the first. */
  readonly numbers: readonly string[];
  readonly end: number;
}

/** Wider ranges are whole exchanges; their first and last number stand for them. */
const MAX_RANGE = 200;
const MAX_TAILS = 20;

// ถึง: up to; และ: and; หรือ: or
const UP_TO = / {0,2}(?:-|~|ถึง|to\b) {0,2}([0-9]{1,4})/y;
const ONE_MORE = / {0,2}(?:,|\/|&|และ|หรือ) {0,2}([0-9]{1,4})/y;

// Units after which a small number is a quantity: baht, people, o'clock, days, months, years, times, storeys.
const UNIT =
  / ?(?:บาท|บ\.|น\.|น |นาฬิกา|โมง|ทุ่ม|คน|ท่าน|ราย|วัน|เดือน|ปี|ครั้ง|ชั่วโมง|ชม|นาที|ชั้น|ชิ้น|สาย|แห่ง|thb|baht|%|฿|ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)/iy;

/** The numbers that the text from `at` adds to `number`. */
export function readSuffixes(text: string, at: number, number: string): Suffixes {
  const numbers: string[] = [];
  let end = at;
  let base = number;
  for (let i = 0; i < MAX_TAILS; i++) {
    const range = matchAt(UP_TO, text, end);
    const next = range ?? matchAt(ONE_MORE, text, end);
    if (next === null) break;
    const last = withSuffix(base, next.digits);
    if (last === null || (range === null && isShortForm(next.digits))) break;
    if (range !== null) numbers.push(...between(base, last));
    numbers.push(last);
    base = last;
    end = next.end;
  }
  return { numbers, end };
}

/** The numbers strictly between two that differ in their last four digits at most; none where there are too many. */
export function between(first: string, last: string): string[] {
  const length = first.length;
  if (last.length !== length) return [];
  const cut = Math.max(0, length - 4);
  const from = Number(first.slice(cut));
  const to = Number(last.slice(cut));
  if (first.slice(0, cut) !== last.slice(0, cut) || to - from > MAX_RANGE) return [];
  const numbers: string[] = [];
  for (let n = from + 1; n < to; n++) numbers.push(first.slice(0, cut) + String(n).padStart(length - cut, '0'));
  return numbers;
}

/** Whether `at` is a fair end for a few digits: no more digits joined to them, no letter, no unit. */
function endsCleanly(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (isDigit(next) || isAsciiLetter(next)) return false;
  const after = text.charCodeAt(at + 1);
  if ((next === 0x2d || next === 0x2e || next === 0x2f || next === 0x3a || next === 0x5f) && isDigit(after)) {
    // `4567/8/9` goes on with single suffixes; `30/11/2568` does not.
    if (next !== 0x2f || isDigit(text.charCodeAt(at + 2))) return false;
  }
  if (next === 0x2c && /^,[0-9]{3}(?![0-9])/.test(text.slice(at, at + 5))) return false;
  UNIT.lastIndex = at;
  return !UNIT.test(text);
}

function matchAt(pattern: RegExp, text: string, at: number): { digits: string; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const digits = match?.[1];
  if (digits === undefined || !endsCleanly(text, pattern.lastIndex)) return null;
  return { digits, end: pattern.lastIndex };
}

function withSuffix(number: string, suffix: string): string | null {
  const kept = number.length - suffix.length;
  return suffix > number.slice(kept) ? number.slice(0, kept) + suffix : null;
}

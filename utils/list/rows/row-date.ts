import type { Result } from '../../model.ts';
import { canonicalise } from '../../text/canonical.ts';

export interface RowMonth {
  /** YYYY-MM, Gregorian. */
  readonly month: string;
  readonly buddhist: boolean;
}

/** Year 1 of the Buddhist era is 543 years before year 1; no Gregorian year from here on is meant by anybody. */
const FIRST_BUDDHIST = 2400;
const ERA = 543;
/** No number was put on any list before. */
const FIRST_YEAR = 1990;

const ISO = /^([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?(?:[T ].*)?$/;
/** Thai order: day, month, year. */
const DAY_FIRST = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/;
const IN_WORDS = /^(?:([0-9]{1,2}) ?)?([ก-๙.]+?)\.? ?(?:พ\.ศ\. ?)?([0-9]{4})$/;

/** The months, long and short, in order. */
const MONTHS =
  'มกราคม ม.ค,กุมภาพันธ์ ก.พ,มีนาคม มี.ค,เมษายน เม.ย,พฤษภาคม พ.ค,มิถุนายน มิ.ย,กรกฎาคม ก.ค,สิงหาคม ส.ค,กันยายน ก.ย,ตุลาคม ต.ค,พฤศจิกายน พ.ย,ธันวาคม ธ.ค'
    .split(',')
    .map((names) => names.split(' '));

/**
 * The month of a date: `2025-11-18`, `2025-11`, a time stamp, `18/11/2568`, `18 พ.ย. 2568`, in Thai digits too. Years
 * of the Buddhist era are read as Gregorian. `today` (YYYY-MM-DD) bounds it; two-digit years are refused as ambiguous.
 */
export function readRowDate(field: string, today: string): Result<RowMonth, 'bad-date' | 'future-date'> {
  // Nearly all are plain, and there are millions.
  const parts = dateParts(field.trim()) ?? dateParts(canonicalise(field).text.trim());
  if (parts === null) return { ok: false, problem: 'bad-date' };
  const buddhist = parts.year >= FIRST_BUDDHIST;
  const year = buddhist ? parts.year - ERA : parts.year;
  const month = `${year}-${twoDigits(parts.month)}`;
  const days = daysIn(year, parts.month);
  if (year < FIRST_YEAR || days === 0 || !(parts.day <= days)) return { ok: false, problem: 'bad-date' };
  const date = parts.day === 0 ? month : `${month}-${twoDigits(parts.day)}`;
  return date > today.slice(0, date.length)
    ? { ok: false, problem: 'future-date' }
    : { ok: true, value: { month, buddhist } };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  /** 0 where only a month is given. */
  readonly day: number;
}

function dateParts(text: string): DateParts | null {
  const iso = ISO.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: dayOf(iso[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: dayOf(dayFirst[1]) };
  const words = IN_WORDS.exec(text);
  const month = words === null ? -1 : MONTHS.findIndex((names) => names.includes(words[2] ?? ''));
  return words === null || month < 0 ? null : { year: Number(words[3]), month: month + 1, day: dayOf(words[1]) };
}

/** A day that is written; day 0 is none and must not pass for "only a month". */
function dayOf(written: string | undefined): number {
  if (written === undefined) return 0;
  return Number(written) === 0 ? Number.NaN : Number(written);
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

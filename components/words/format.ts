import type { PhoneNumber } from '../../utils/model.ts';
import type { Language } from '../warning/props.ts';

const MONTHS: Record<Language, readonly string[]> = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Thai years count from the Buddha: 2025 is 2568. */
const BUDDHIST_ERA = 543;

/** A month as people write it: `2025-11` -> พ.ย. 2568 or Nov 2025. Anything else is given back as it is. */
export function formatMonth(month: string, language: Language): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = MONTHS[language][Number(number) - 1];
  if (year === undefined || name === undefined) return month;
  return `${name} ${language === 'th' ? Number(year) + BUDDHIST_ERA : year}`;
}

const NO_BREAK = '\u00a0';

/**
 * A number grouped as Thais say it, with spaces that do not break: 08 1234 5678, 0 2272 8000, 1800 123 456.
 * What stands after +697 and +698 is grouped too; short codes, dialled strings and foreign numbers stay as they are.
 */
export function formatPhone(number: PhoneNumber | string): string {
  const [, national] = /^\+66(\d{8,10})$/.exec(number) ?? [];
  if (national === undefined) return number.replace(/^(\+69[78])(\d{4})(?=\d)/, `$1${NO_BREAK}$2${NO_BREAK}`);
  return groups(`0${national}`).join(NO_BREAK);
}

function groups(digits: string): readonly string[] {
  if (/^01800\d{6}$/.test(digits)) return [digits.slice(1, 5), digits.slice(5, 8), digits.slice(8)];
  const head = digits.length === 10 ? 2 : 1;
  return [digits.slice(0, head), digits.slice(head, head + 4), digits.slice(head + 4)];
}

export const LOCALES: Record<Language, string> = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' };

/** A moment in the reader's own time zone: 22 พ.ย. 2569 14:05. `at` is in milliseconds since 1970. */
export function formatMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day: 22 พ.ย. 2569. */
export function formatDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' }).format(at);
}

/** A day of the last week, by its name and number: ศ. 20, Fri 20. `day` is YYYY-MM-DD. */
export function formatWeekday(day: string, language: Language): string {
  // At noon, so that no time zone makes another day of it.
  const at = new Date(`${day}T12:00:00`);
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric' }).format(at);
}

/** A count in groups of three: 1,000,000. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** A fingerprint in groups of four, as it is compared by eye: `3f2a 91bc …`. */
export function formatFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** A text of at most so many characters, its middle replaced by an ellipsis; the end of a host says whose it is. */
export function shortenMiddle(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const end = Math.ceil((most - 1) / 2);
  return `${letters.slice(0, most - 1 - end).join('')}…${letters.slice(-end).join('')}`;
}

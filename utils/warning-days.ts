/** How many warnings a person has seen, day by day. Kept on this machine, for the person's own eyes. */
import { isRecord } from './is-record.ts';
import { dayOf } from './thai-date.ts';

/** How many warnings were shown on a day: a number, and nothing of any message. */
export interface WarningDay {
  /** In the reader's own time zone: 2026-11-22. */
  readonly day: string;
  readonly count: number;
}

/** What is needed of a storage area. */
interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
}

/** Key in the storage area, for those who watch it for changes. */
export const WARNING_DAYS_KEY = 'warning-days';
/** A month can be looked back on. */
const MOST_DAYS = 31;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days on which there were warnings, the oldest first. */
export async function readWarningDays(area: Area): Promise<readonly WarningDay[]> {
  const raw = (await area.get(WARNING_DAYS_KEY))[WARNING_DAYS_KEY];
  const days: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return days.flatMap((each) => parseDay(each) ?? []);
}

/** The same with one warning more, seen now. */
export function withWarning(days: readonly WarningDay[], now: Date): readonly WarningDay[] {
  const day = dayOf(now);
  const before = days.find((each) => each.day === day)?.count ?? 0;
  return [...days.filter((each) => each.day !== day), { day, count: before + 1 }].slice(-MOST_DAYS);
}

/** The last so many days up to today, the newest last, also those without a warning. */
export function lastDays(days: readonly WarningDay[], now: Date, length: number): readonly WarningDay[] {
  return Array.from({ length }, (_, index) => {
    const day = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - (length - 1 - index)));
    return { day, count: days.find((each) => each.day === day)?.count ?? 0 };
  });
}

function parseDay(raw: unknown): WarningDay | null {
  if (!isRecord(raw)) return null;
  const { day, count } = raw;
  const isCount = typeof count === 'number' && Number.isInteger(count) && count > 0;
  return typeof day === 'string' && DAY.test(day) && isCount ? { day, count } : null;
}

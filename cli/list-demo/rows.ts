import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { changed, mixedNumbers } from './sample-numbers.ts';

/** Rows as a platform has them: the numbers of the benchmark (seeded, half of them in blocks as SIM cards are sold). */

const SEED = 'ruthan list demo';
const REASONS = ['scam-call', 'loan-scam', 'parcel-scam'] as const;
/** Months by which rows are dated, the last first. */
const MONTHS = ['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'] as const;
const ROWS_AT_ONCE = 50_000;

export interface TwoDays {
  readonly first: Float64Array;
  /** After a day: as many numbers, some gone and some new. */
  readonly second: Float64Array;
}

/** E.164 integers; `changes` is how many rows differ, half of them gone and half new. */
export function twoDays(rows: number, changes: number): TwoDays {
  const first = mixedNumbers(rows, SEED);
  return { first, second: changed(first, changes / rows, SEED) };
}

/** Rows of a day in the first, and not in the second. */
export function countMissing(from: Float64Array, of: Float64Array): number {
  const known = new Set(of);
  return from.reduce((count, number) => count + (known.has(number) ? 0 : 1), 0);
}

/** A CSV file as `psql -c "COPY …"` would write it. A number always has the same reason and month. */
export function writeRows(file: string, numbers: Float64Array): Promise<void> {
  return pipeline(csv(numbers), createWriteStream(file));
}

function* csv(numbers: Float64Array): Generator<string> {
  yield 'number,category,reason,listed_on\n';
  for (let from = 0; from < numbers.length; from += ROWS_AT_ONCE) {
    yield Array.from(numbers.subarray(from, from + ROWS_AT_ONCE), row).join('');
  }
}

function row(number: number): string {
  const reason = REASONS[number % REASONS.length] ?? '';
  // Numbers that were sold together are reported together.
  const month = MONTHS[Math.floor(number / 1000) % MONTHS.length] ?? '';
  return `0${number % 1_000_000_000},black,${reason},${month}\n`;
}

/** What the publisher calls itself and its reasons. */
export const NAMES = {
  operator: { th: 'บัญชีตัวอย่าง', en: 'Demonstration list' },
  contest: { th: 'บัญชีนี้สุ่มขึ้น ไม่มีเบอร์ของใคร', en: 'This list was drawn by lot and names nobody' },
  agencies: [],
  reasons: [
    { code: 'scam-call', th: 'โทรหลอกลวง', en: 'Scam calls' },
    { code: 'loan-scam', th: 'หลอกให้กู้', en: 'Loan scam' },
    { code: 'parcel-scam', th: 'อ้างพัสดุ', en: 'Parcel scam' },
  ],
};

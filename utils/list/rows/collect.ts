import type { Entries } from '../release/apply-delta.ts';
import type { ClassRef, ListName } from '../release/index-file.ts';
import { type Growing, growingCounts, growingNumbers, pushCount, pushNumber } from './growing.ts';
import { numberOfKey } from './number-key.ts';
import { plainKey } from './row-number.ts';
import { emptyReport, type RowCode, type RowReport, report } from './row-problems.ts';
import { type RowContext, type RowFields, type RowFlaw, readRow } from './rows.ts';
import { sortPairs } from './sort-pairs.ts';

/**
 * Rows of any number of files, gathered into the entries of one list: sorted, each number once, with a report of
 * everything that was refused, left out or changed. Of rows that agree but for the month the earliest counts.
 */
export interface Collection {
  readonly context: CollectContext;
  readonly report: RowReport;
  readonly files: string[];
  readonly classes: ClassRef[];
  readonly classPlaces: Map<string, number>;
  /** What rows of the same category, name and date say: most of ten million rows repeat a few thousand of them. */
  readonly known: Map<string, KnownClass>;
  /** One item for each number of each row: the number, its class, its line. */
  readonly numbers: Growing<Float64Array<ArrayBuffer>>;
  readonly numberClasses: Growing<Uint32Array<ArrayBuffer>>;
  readonly lines: Growing<Uint32Array<ArrayBuffer>>;
  /** At which item the numbers of each file begin. */
  readonly fileStarts: number[];
}

interface KnownClass {
  readonly place: number;
  readonly notes: readonly RowFlaw[];
}

/** Another list of the same operator, to be held against this one. */
export interface OtherList {
  readonly list: ListName;
  readonly has: (key: number) => boolean;
}

export interface CollectContext extends RowContext {
  readonly others: readonly OtherList[];
}

/** What was collected; `classes` of the entries are places in `table`. */
export interface Collected {
  readonly entries: Entries;
  readonly table: readonly ClassRef[];
  readonly report: RowReport;
}

export function startCollection(context: CollectContext): Collection {
  return {
    context,
    report: emptyReport(),
    files: [],
    classes: [],
    classPlaces: new Map(),
    known: new Map(),
    numbers: growingNumbers(),
    numberClasses: growingCounts(),
    lines: growingCounts(),
    fileStarts: [],
  };
}

/** Takes one row, which stands in a line of a file. */
export function collectRow(into: Collection, fields: RowFields, file: string, line: number): void {
  if (into.files.at(-1) !== file) {
    into.files.push(file);
    into.fileStarts.push(into.numbers.length);
  }
  const plain = plainKey(fields.number);
  const known = plain === null ? undefined : into.known.get(classKey(fields));
  if (plain === null || known === undefined) {
    collectNewRow(into, fields, file, line);
    return;
  }
  for (const note of known.notes) report(into.report, { file, line, ...note });
  collectNumber(into, plain, known.place, line);
}

const MOST_KNOWN = 50_000;

/** A row that is read in full; what it says besides its numbers is known from then on. */
function collectNewRow(into: Collection, fields: RowFields, file: string, line: number): void {
  const row = readRow(fields, into.context);
  if (!row.ok) {
    report(into.report, { file, line, ...row.problem });
    return;
  }
  const { keys, name, month, notes } = row.value;
  for (const note of notes) report(into.report, { file, line, ...note });
  const place = classPlace(into, name, month);
  if (into.known.size >= MOST_KNOWN) into.known.clear();
  into.known.set(classKey(fields), { place, notes: notes.filter(({ code }) => code === 'buddhist-year') });
  for (const key of keys) collectNumber(into, key, place, line);
}

function classKey({ category, name, listedOn }: RowFields): string {
  return `${category}\n${name}\n${listedOn}`;
}

function collectNumber(into: Collection, key: number, place: number, line: number): void {
  const clash = into.context.others.length === 0 ? null : clashWithOthers(into.context, key);
  if (clash !== null)
    report(into.report, { file: into.files.at(-1) ?? '', line, code: clash, value: numberOfKey(key) });
  if (clash === 'on-two-lists') return;
  pushNumber(into.numbers, key);
  pushCount(into.numberClasses, place);
  pushCount(into.lines, line);
}

function classPlace(into: Collection, name: string, month: string): number {
  const id = `${month} ${name}`;
  const known = into.classPlaces.get(id);
  if (known !== undefined) return known;
  into.classes.push({ name, month });
  into.classPlaces.set(id, into.classes.length - 1);
  return into.classes.length - 1;
}

/** White beside anything else is a contradiction; black beside grey is not, black outranks. */
function clashWithOthers({ list, others }: CollectContext, key: number): RowCode | null {
  const clashing = others.find((other) => other.has(key));
  if (clashing === undefined) return null;
  return list === 'white' || clashing.list === 'white' ? 'on-two-lists' : 'also-black';
}

/** Ends the collection; it cannot be added to afterwards, because its arrays become those of the result. */
export function finishCollection(collection: Collection): Collected {
  const { length, items } = collection.numbers;
  const { numbers, payload } = sortPairs({ numbers: items.subarray(0, length), payload: placesOf(length) });
  let kept = 0;
  for (let start = 0; start < length; ) {
    const number = numbers[start] ?? 0;
    const end = runEnd(numbers, start);
    const row = end - start === 1 ? (payload[start] ?? 0) : mergeRows(collection, number, payload.subarray(start, end));
    numbers[kept] = number;
    payload[kept++] = collection.numberClasses.items[row] ?? 0;
    start = end;
  }
  const entries = { numbers: numbers.subarray(0, kept), classes: payload.subarray(0, kept) };
  return { entries, table: collection.classes, report: collection.report };
}

function placesOf(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}

function runEnd(numbers: Float64Array, start: number): number {
  let end = start + 1;
  while (end < numbers.length && numbers[end] === numbers[start]) end++;
  return end;
}

/**
 * Of several rows of one number the one that counts: the earliest month, then the first row. The others are reported.
 */
function mergeRows(collection: Collection, number: number, rows: Uint32Array): number {
  const monthOf = (row: number) => classOf(collection, row).month;
  const best = rows.reduce((one, other) => (monthOf(other) < monthOf(one) ? other : one));
  const { name } = classOf(collection, best);
  for (const row of rows) {
    if (row === best) continue;
    const line = collection.lines.items[row] ?? 0;
    const same = classOf(collection, row).name === name;
    const code = same ? 'duplicate' : collection.context.list === 'white' ? 'two-agencies' : 'other-reason';
    report(collection.report, { file: fileOf(collection, row), line, code, value: numberOfKey(number) });
  }
  return best;
}

function fileOf({ files, fileStarts }: Collection, row: number): string {
  return files[fileStarts.findLastIndex((start) => start <= row)] ?? '';
}

function classOf(collection: Collection, row: number): ClassRef {
  return collection.classes[collection.numberClasses.items[row] ?? 0] ?? { name: '', month: '' };
}

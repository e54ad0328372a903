import type { Entries } from '../release/apply-delta.ts';
import type { ClassRef, ListName } from '../release/index-file.ts';
import { type Growing, growingCounts, growingNumbers, pushCount, pushNumber } from './growing.ts';
import { numberOfKey } from './number-key.ts';
import { emptyReport, type RowCode, type RowReport, report } from './row-problems.ts';
import { type RowContext, type RowFields, readRow } from './rows.ts';
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
  /** One item for each number of each row: the number, its class, its line, its file. */
  readonly numbers: Growing<Float64Array>;
  readonly numberClasses: Growing<Uint32Array>;
  readonly lines: Growing<Uint32Array>;
  readonly fileOf: Growing<Uint32Array>;
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
    numbers: growingNumbers(),
    numberClasses: growingCounts(),
    lines: growingCounts(),
    fileOf: growingCounts(),
  };
}

/** Takes one row, which stands in a line of a file. */
export function collectRow(into: Collection, fields: RowFields, file: string, line: number): void {
  const row = readRow(fields, into.context);
  if (!row.ok) {
    report(into.report, { file, line, ...row.problem });
    return;
  }
  for (const note of row.value.notes) report(into.report, { file, line, ...note });
  const cls = classPlace(into, row.value.name, row.value.month);
  if (into.files.at(-1) !== file) into.files.push(file);
  for (const key of row.value.keys) {
    const clash = clashWithOthers(into.context, key);
    if (clash !== null) report(into.report, { file, line, code: clash, value: numberOfKey(key) });
    if (clash === 'on-two-lists') continue;
    pushNumber(into.numbers, key);
    pushCount(into.numberClasses, cls);
    pushCount(into.lines, line);
    pushCount(into.fileOf, into.files.length - 1);
  }
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

/** Ends the collection; it cannot be added to afterwards. */
export function finishCollection(collection: Collection): Collected {
  const { numbers } = collection;
  const sorted = sortPairs({
    numbers: numbers.items.slice(0, numbers.length),
    payload: Uint32Array.from({ length: numbers.length }, (_, index) => index),
  });
  const kept = growingNumbers();
  const classes = growingCounts();
  for (let start = 0; start < sorted.numbers.length; ) {
    const end = runEnd(sorted.numbers, start);
    const best = end - start === 1 ? sorted.payload[start] : mergeRows(collection, sorted.payload.subarray(start, end));
    pushNumber(kept, sorted.numbers[start] ?? 0);
    pushCount(classes, collection.numberClasses.items[best ?? 0] ?? 0);
    start = end;
  }
  const entries = { numbers: kept.items.slice(0, kept.length), classes: classes.items.slice(0, classes.length) };
  return { entries, table: collection.classes, report: collection.report };
}

function runEnd(numbers: Float64Array, start: number): number {
  let end = start + 1;
  while (end < numbers.length && numbers[end] === numbers[start]) end++;
  return end;
}

/** Of several rows of one number the one that counts: the earliest month, then the first row. The others are reported. */
function mergeRows(collection: Collection, rows: Uint32Array): number {
  const monthOf = (row: number) => classOf(collection, row).month;
  const best = rows.reduce((one, other) => (monthOf(other) < monthOf(one) ? other : one));
  const { name } = classOf(collection, best);
  for (const row of rows) {
    if (row === best) continue;
    const line = collection.lines.items[row] ?? 0;
    const file = collection.files[collection.fileOf.items[row] ?? 0] ?? '';
    const same = classOf(collection, row).name === name;
    const code = same ? 'duplicate' : collection.context.list === 'white' ? 'two-agencies' : 'other-reason';
    report(collection.report, { file, line, code, value: numberOfKey(collection.numbers.items[row] ?? 0) });
  }
  return best;
}

function classOf(collection: Collection, row: number): ClassRef {
  return collection.classes[collection.numberClasses.items[row] ?? 0] ?? { name: '', month: '' };
}

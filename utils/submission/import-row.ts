import { extractPhones } from '../extract/phones/phones.ts';
import { keyOfNumber } from '../list/rows/number-key.ts';
import { readNumbers } from '../list/rows/row-number.ts';
import type { Phone } from '../model.ts';
import type { TableRow } from '../tables/table-row.ts';
import { canonicalise } from '../text/canonical.ts';
import type { NumberColumns } from './number-columns.ts';

/** Why what was given is not handed in. */
export type ImportReason =
  | 'impossible'
  | 'lost-zero'
  | 'spreadsheet-number'
  | 'formula'
  | 'fax'
  | 'not-thai'
  | 'duplicate'
  | 'too-many';

/** What was read of one row: numbers, and everything that looks like a number and is none. */
export interface ReadRow {
  readonly phones: readonly Phone[];
  readonly purpose: string;
  readonly flaws: readonly { readonly value: string; readonly reason: ImportReason }[];
}

/** A word of calling (phone): what stands in a column of numbers may be short codes and bare digits. */
const CUE = 'โทร ';
const HAS_LETTERS = /[\p{L}]/u;

/** Reads a row of a directory. `isHotline` says which short codes are known to be a body's. */
export function readImportRow(
  { fields, unresolved = [] }: TableRow,
  columns: NumberColumns | null,
  isHotline: (code: string) => boolean,
): ReadRow {
  const read = fields.map((field, index): Omit<ReadRow, 'purpose'> => {
    const wanted = columns === null || columns.numbers.includes(index) || columns.fax.includes(index);
    if (!wanted || field.trim() === '') return { phones: [], flaws: [] };
    if (unresolved.includes(index)) return { phones: [], flaws: [{ value: field, reason: 'formula' }] };
    if (columns?.fax.includes(index) === true) return { phones: [], flaws: [{ value: field, reason: 'fax' }] };
    return readField(field, columns !== null, isHotline);
  });
  return {
    phones: read.flatMap(({ phones }) => phones),
    flaws: read.flatMap(({ flaws }) => flaws),
    purpose: columns?.purpose === undefined ? '' : (fields[columns.purpose] ?? '').trim(),
  };
}

function readField(field: string, isNumbers: boolean, isHotline: (code: string) => boolean): Omit<ReadRow, 'purpose'> {
  const alone = isNumbers || !HAS_LETTERS.test(field);
  const source = alone ? CUE + field : field;
  const context = { isHotline: alone ? () => true : isHotline, taken: [] };
  const first = extractPhones(canonicalise(source), 'body', context);
  const phones = extractPhones(canonicalise(withCues(source, first)), 'body', context);
  if (phones.length === 0 && alone) return { phones, flaws: [{ value: field.trim(), reason: whyNone(field) }] };
  const flaws = [
    ...phones.flatMap((phone) => flawOf(phone)),
    ...restOf(source, phones).map((value) => ({ value, reason: 'impossible' as const })),
  ];
  return { phones: phones.filter((phone) => flawOf(phone).length === 0), flaws };
}

function whyNone(field: string): ImportReason {
  const strict = readNumbers(field, 'white');
  return !strict.ok && (strict.problem === 'lost-zero' || strict.problem === 'spreadsheet-number')
    ? strict.problem
    : 'impossible';
}

/** The letter asks for fixed and mobile numbers with which the public is contacted in Thailand. */
function flawOf({ number, kind, label, shown }: Phone): readonly { value: string; reason: ImportReason }[] {
  if (label === 'fax') return [{ value: shown, reason: 'fax' }];
  const isThai = number.startsWith('+66') || kind === 'short';
  return isThai && keyOfNumber(number) !== null ? [] : [{ value: shown, reason: 'not-thai' }];
}

/** Digits enough for a number, perhaps in groups. */
const DIGITS = /[0-9๐-๙](?:[\s().-]{0,2}[0-9๐-๙]){6,}/g;

/** Runs of digits beside what was read: they look like a number, and somebody should look at them. */
function restOf(source: string, phones: readonly Phone[]): readonly string[] {
  const read = phones.flatMap(({ shown }) => runsIn(shown).map(({ 0: run }) => run));
  return unreadIn(source, phones).map(({ 0: run }) => run);
}

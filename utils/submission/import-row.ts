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
  const context = { isHotline: alone ? () => true : isHotline, taken: [] };
  const phonesIn = (text: string) => extractPhones(canonicalise(text), 'body', context);
  const source = alone ? CUE + field : withCues(field, phonesIn(field));
  const phones = phonesIn(source);
  if (phones.length === 0 && alone) return { phones, flaws: [{ value: field.trim(), reason: whyNone(field) }] };
  const flaws = [
    ...phones.flatMap((phone) => flawOf(phone)),
    ...unreadIn(source, phones).map(({ 0: value }) => ({ value, reason: 'impossible' as const })),
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
function unreadIn(source: string, phones: readonly Phone[]): readonly RegExpExecArray[] {
  return [...source.matchAll(DIGITS)].filter(({ 0: run, index }) => {
    const [start, end] = [index, index + run.length];
    return !phones.some(({ place }) => place.start < end && start < place.end);
  });
}

/** A number of something else: เลขที่ (no.), เลขบัญชี (account no.), เลขประจำตัว (identity no.) and the like. */
const OTHER_NUMBER = /เลข[^\d\s]{0,20}\s{0,3}$/;

/**
 * The same line with the word of calling before each run that begins with 0 and was not read: in a directory stands
 * "registration section 044 123 456", which in a message would be the number of a registration.
 */
function withCues(line: string, phones: readonly Phone[]): string {
  return unreadIn(line, phones)
    .filter(({ 0: run, index }) => /^[0๐]/.test(run) && !OTHER_NUMBER.test(line.slice(0, index)))
    .reduceRight((text, { index }) => text.slice(0, index) + CUE + text.slice(index), line);
}

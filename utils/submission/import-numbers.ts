import type { Phone } from '../model.ts';
import type { TableRow } from '../tables/table-row.ts';
import { type ImportReason, readImportRow } from './import-row.ts';
import { type NumberColumns, numberColumnsOf } from './number-columns.ts';
import type { SubmittedNumber } from './submission.ts';

/** What was given and is not handed in: where it stood, what it was, and why. */
export interface ImportProblem {
  readonly line: number;
  readonly sheet?: string;
  readonly value: string;
  readonly reason: ImportReason;
}

/** What came of a directory; every number in it is in one of the two. */
export interface Imported {
  readonly numbers: readonly SubmittedNumber[];
  readonly problems: readonly ImportProblem[];
  /** Rows that held something. */
  readonly rows: number;
}

/** More numbers than this are no body's. */
export const MOST_SUBMITTED = 10_000;

export interface ImportContext {
  readonly isHotline: (code: string) => boolean;
  /** Numbers that are in the submission already. */
  readonly known: ReadonlySet<string>;
  /** For rows that do not say what their numbers are for. */
  readonly purpose: string;
}

/** Reads the rows of a directory as they come; `result` is complete after the last. */
export function createImport({ isHotline, known, purpose }: ImportContext): {
  readonly add: (row: TableRow) => void;
  readonly result: () => Imported;
} {
  const seen = new Set(known);
  const numbers: SubmittedNumber[] = [];
  const problems: ImportProblem[] = [];
  const columnsFor = createColumnReader();
  let rows = 0;

  function take(phone: Phone, place: Place, said: string): void {
    const reason = seen.has(phone.number) ? 'duplicate' : seen.size >= MOST_SUBMITTED ? 'too-many' : null;
    if (reason !== null) problems.push({ ...place, value: shownAs(phone), reason });
    else {
      seen.add(phone.number);
      numbers.push(submitted(phone, said === '' ? purpose : said));
    }
  }

  function add(row: TableRow): void {
    rows++;
    const columns = columnsFor(row);
    if (columns === 'header') return;
    const place = { line: row.line, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
    const read = readImportRow(row, columns, isHotline);
    for (const flaw of read.flaws) problems.push({ ...place, ...flaw });
    for (const phone of read.phones) take(phone, place, read.purpose);
  }
  return { add, result: () => ({ numbers, problems, rows }) };
}

type Place = Pick<ImportProblem, 'line' | 'sheet'>;

/** The columns that hold for a row: those that the first row of its sheet names, or none. */
function createColumnReader(): (row: TableRow) => NumberColumns | null | 'header' {
  let sheet: string | undefined | null = null;
  let columns: NumberColumns | null = null;
  return (row) => {
    if (row.sheet === sheet) return columns;
    sheet = row.sheet;
    columns = numberColumnsOf(row.fields);
    return columns === null ? null : 'header';
  };
}

/** The numbers of a range share what is shown. */
function shownAs({ shown, number }: Phone): string {
  return shown === '' ? number : shown;
}

function submitted({ number, kind, extensions }: Phone, purpose: string): SubmittedNumber {
  return { number, kind, extensions, purpose };
}

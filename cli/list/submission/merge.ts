import { numberOfKey } from '../../../utils/list/rows/number-key.ts';
import { readRowDate } from '../../../utils/list/rows/row-date.ts';
import { readNumbers } from '../../../utils/list/rows/row-number.ts';
import { ROW_WORDS, type RowCode } from '../../../utils/list/rows/row-problems.ts';
import { type RowContext, readRow } from '../../../utils/list/rows/rows.ts';
import { plainText, type SubmissionColumn } from '../../../utils/list/rows/submission.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';

export type Outcome = 'accepted' | 'changed' | 'unchanged' | 'refused';

/** What became of a row of a submission, or of one of its numbers. */
export interface Decision {
  readonly line: number;
  readonly value: string;
  readonly outcome: Outcome;
  readonly why: string;
}

export interface Merged {
  readonly rows: readonly CsvRow[];
  readonly decisions: readonly Decision[];
}

/** Where each number of the white list stands, and how its columns are called. */
interface White {
  readonly header: readonly string[];
  readonly rows: CsvRow[];
  readonly places: Map<number, number>;
}

/** The white list with what a submission adds and changes; refused rows change nothing. */
export function mergeSubmission(submission: CsvTable, whiteTable: CsvTable, context: RowContext): Merged {
  const white: White = { header: whiteTable.header, rows: [...whiteTable.rows], places: placesOf(whiteTable) };
  const decisions: Decision[] = [];
  let body: string | null = null;
  const seen = new Map<number, Row>();
  for (const row of submission.rows) {
    const said = readSubmitted(submission.header, row, context);
    if (said.kind === 'refused') decisions.push(said.decision);
    else if (body !== null && said.agency !== body) {
      decisions.push(refused(row.line, said.agency, `a file is of one body, and this one is of ${body}`));
    } else {
      body = said.agency;
      decisions.push(...mergeRow(white, seen, { ...said, line: row.line }, context));
    }
  }
  return { rows: white.rows, decisions };
}

function placesOf({ header, rows }: CsvTable): Map<number, number> {
  const places = new Map<number, number>();
  const column = header.indexOf('number');
  for (const [place, { fields }] of rows.entries()) {
    const numbers = readNumbers(fields[column] ?? '', 'white');
    // A row that cannot be read stays as it is; `list build` tells of it.
    if (numbers.ok) for (const key of numbers.value.keys) if (!places.has(key)) places.set(key, place);
  }
  return places;
}

interface Submitted {
  readonly kind: 'row';
  readonly keys: readonly number[];
  readonly agency: string;
  readonly purpose: string;
  readonly listedOn: string;
  readonly month: string;
  readonly note: string;
}

function readSubmitted(
  header: readonly string[],
  { line, fields }: CsvRow,
  context: RowContext,
): Submitted | { readonly kind: 'refused'; readonly decision: Decision } {
  const field = (name: SubmissionColumn) => fields[header.indexOf(name)] ?? '';
  if (fields.length !== header.length) {
    return { kind: 'refused', decision: refused(line, fields.join(','), wordsOf('wrong-columns')) };
  }
  const row = readRow(
    { number: field('number'), category: field('category'), name: field('agency'), listedOn: field('listed_on') },
    context,
  );
  if (!row.ok) {
    const why = row.problem.code === 'other-list' ? 'a submission is for the white list' : wordsOf(row.problem.code);
    return { kind: 'refused', decision: refused(line, row.problem.value, why) };
  }
  const { keys, name, month, notes } = row.value;
  const note = notes.map(({ code }) => wordsOf(code)).join('; ');
  return { kind: 'row', keys, agency: name, purpose: plainText(field('purpose')), listedOn: month, month, note };
}

type Row = Submitted & { readonly line: number };

/** Puts the numbers of one row into the white list; `seen` is what earlier rows said of theirs. */
function mergeRow(white: White, seen: Map<number, Row>, row: Row, context: RowContext): Decision[] {
  return row.keys.map((key) => {
    const before = seen.get(key);
    if (before !== undefined) return decideAgain(key, row, before);
    seen.set(key, row);
    return mergeNumber(white, key, row, context);
  });
}

/** A number that stands in the file twice: which row counts may not depend on their order. */
function decideAgain(key: number, { line, purpose, month }: Row, before: Row): Decision {
  const value = numberOfKey(key);
  return purpose === before.purpose && month === before.month
    ? { line, value, outcome: 'unchanged', why: `line ${before.line} says the same` }
    : refused(line, value, `line ${before.line} of this file says something else of it`);
}

/** Puts one number into the white list: new, changed, the same, or refused because it is another body's. */
function mergeNumber(white: White, key: number, row: Row, context: RowContext): Decision {
  const value = numberOfKey(key);
  const place = white.places.get(key);
  const decide = (outcome: Outcome, why: string): Decision => ({
    line: row.line,
    value,
    outcome,
    why: [why, row.note].filter((part) => part !== '').join('; '),
  });
  if (place === undefined) {
    white.places.set(key, white.rows.length);
    white.rows.push(toWhiteRow(white.header, value, row));
    return decide('accepted', '');
  }
  const old = white.rows[place] ?? { line: 0, fields: [] };
  const holder = context.nameOf(nameIn(white.header, old.fields).trim());
  if (holder !== row.agency)
    return decide('refused', `line ${old.line} of the white list gives it to ${holder ?? '?'}`);
  const { fields, changes } = changed(white.header, old.fields, row, context);
  if (changes === '') return decide('unchanged', 'it is on the white list already');
  white.rows[place] = { line: old.line, fields };
  return decide('changed', changes);
}

function toWhiteRow(header: readonly string[], number: string, row: Row): CsvRow {
  const values: Readonly<Record<string, string>> = {
    number,
    category: 'white',
    agency: row.agency,
    'agency|reason': row.agency,
    purpose: row.purpose,
    listed_on: row.listedOn,
  };
  return { line: 0, fields: header.map((name) => values[name] ?? '') };
}

/** The fields of a row with a new purpose or an earlier month, and in words what changed; empty where nothing did. */
function changed(header: readonly string[], old: readonly string[], row: Row, { today }: RowContext) {
  const fields = [...old];
  const changes: string[] = [];
  const purpose = header.indexOf('purpose');
  if (purpose >= 0 && row.purpose !== '' && row.purpose !== old[purpose]) {
    changes.push(`purpose was "${old[purpose] ?? ''}"`);
    fields[purpose] = row.purpose;
  }
  const listedOn = header.indexOf('listed_on');
  const since = readRowDate(old[listedOn] ?? '', today);
  if (!since.ok || row.month < since.value.month) {
    changes.push(`listed_on was "${old[listedOn] ?? ''}"`);
    fields[listedOn] = row.month;
  }
  return { fields, changes: changes.join(', ') };
}

function nameIn(header: readonly string[], fields: readonly string[]): string {
  return fields[header.findIndex((name) => name === 'agency' || name === 'agency|reason')] ?? '';
}

function refused(line: number, value: string, why: string): Decision {
  return { line, value, outcome: 'refused', why };
}

function wordsOf(code: RowCode): string {
  return ROW_WORDS[code].sentence;
}

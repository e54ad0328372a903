/** What can be wrong with, or worth saying of, a row that a publisher gives. */
export type RowCode =
  | 'no-columns'
  | 'wrong-columns'
  | 'not-json'
  | 'encoding'
  | 'no-number'
  | 'lost-zero'
  | 'spreadsheet-number'
  | 'no-line'
  | 'extension'
  | 'unknown-category'
  | 'no-name'
  | 'unknown-agency'
  | 'unknown-reason'
  | 'bad-date'
  | 'future-date'
  | 'two-agencies'
  | 'on-two-lists'
  // From here on the row is taken (or rightly left out) and something about it is said.
  | 'other-list'
  | 'extension-dropped'
  | 'buddhist-year'
  | 'duplicate'
  | 'other-reason'
  | 'also-black'
  | 'thai-encoding';

/** An error keeps the list from being published; a note does not. */
export type Weight = 'error' | 'note';

interface Words {
  readonly weight: Weight;
  readonly sentence: string;
}

export const ROW_WORDS: Readonly<Record<RowCode, Words>> = {
  'no-columns': error('the first line must name the columns: number, category, agency or reason, listed_on'),
  'wrong-columns': error('this row does not have the columns that the first line names'),
  'not-json': error('this line is no JSON object'),
  encoding: error('neither UTF-8 nor Thai (TIS-620, Windows-874)'),
  'no-number': error('this is no phone number'),
  'lost-zero': error('a spreadsheet seems to have dropped the zero at the front; store the column as text'),
  'spreadsheet-number': error('a spreadsheet seems to have rounded this number; store the column as text'),
  'no-line': error('this names no line that could be listed'),
  extension: error('an extension cannot be listed without the whole switchboard'),
  'unknown-category': error('the category is black, grey or white'),
  'no-name': error('white needs an agency, black and grey a reason'),
  'unknown-agency': error('no agency has this id or name'),
  'unknown-reason': error('this is no reason code (small letters, digits and hyphens, as in the agencies file)'),
  'bad-date': error('this is no date'),
  'future-date': error('this date is in the future'),
  'two-agencies': error('another row gives this number to another agency'),
  'on-two-lists': error('this number is on the white list and on another'),
  'other-list': note('the row is of another list and was left out'),
  'extension-dropped': note('listed without its extension'),
  'buddhist-year': note('the year was read as Buddhist: 543 less'),
  duplicate: note('another row says the same of this number, or a later month'),
  'other-reason': note('another row gives this number another reason; the earliest month is kept'),
  'also-black': note('this number is on the black list too, which outranks'),
  'thai-encoding': note('read as Thai (TIS-620, Windows-874), not UTF-8'),
};

function error(sentence: string): Words {
  return { weight: 'error', sentence };
}

function note(sentence: string): Words {
  return { weight: 'note', sentence };
}

export interface RowProblem {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly code: RowCode;
  /** What stood there. */
  readonly value: string;
}

/** Problems of each code, all counted and the first ones kept, so that ten million bad rows fit into memory. */
export interface RowReport {
  readonly kept: RowProblem[];
  readonly counts: Map<RowCode, number>;
}

const KEPT_PER_CODE = 1000;
const LONGEST_VALUE = 100;

export function emptyReport(): RowReport {
  return { kept: [], counts: new Map() };
}

export function report(into: RowReport, problem: RowProblem): void {
  const count = (into.counts.get(problem.code) ?? 0) + 1;
  into.counts.set(problem.code, count);
  if (count <= KEPT_PER_CODE) into.kept.push({ ...problem, value: copyOf(problem.value.slice(0, LONGEST_VALUE)) });
}

/** Text of its own: a slice would keep the whole piece of the file in memory that it was cut from. */
function copyOf(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** How many problems of a weight there were. */
export function countOf({ counts }: RowReport, weight: Weight): number {
  return [...counts].reduce((sum, [code, count]) => sum + (ROW_WORDS[code].weight === weight ? count : 0), 0);
}

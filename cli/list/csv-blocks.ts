import { parse } from 'csv-parse/sync';

/**
 * CSV in pieces that end where a row ends. Nearly all rows of a list have no quotes, and such a piece is only split; a
 * piece with quotes goes through the CSV library. Ten million rows through the library alone, as a stream of objects,
 * took longer than all the rest of a release.
 */

/** Some rows. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Whether a row may take more than one line of the file. */
  readonly isQuoted: boolean;
}

/** Some rows, or `broken`: from here on nothing can be told apart (a quote that is never closed, a row without end). */
export type CsvBlock = CsvRows | 'broken';

const LONGEST_ROW = 65_536;
/** Spreadsheets write semicolons where the comma is the decimal sign, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'];

/** The rows of CSV text; `head` is text that holds all of the first line. */
export async function* csvBlocks(text: AsyncIterable<string>, head: string): AsyncGenerator<CsvBlock> {
  const format = formatOf(head);
  let rest = '';
  for await (const piece of text) {
    rest += piece;
    const end = lastRowEnd(rest, format);
    if (end > 0) yield rowsOf(rest.slice(0, end), format);
    rest = rest.slice(end);
    if (rest.length <= LONGEST_ROW) continue;
    yield 'broken';
    return;
  }
  if (rest !== '') yield rowsOf(rest, format);
}

/** What separates fields, and what rows. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly newline: string;
}

/** Told by a first line. */
export function formatOf(head: string): CsvFormat {
  const line = head.slice(0, head.search(/[\r\n]|$/));
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  return { delimiter, newline: head.includes('\n') ? '\n' : '\r' };
}

/** The place behind the last row that is complete; 0 where none is. Text begins where a row begins. */
function lastRowEnd(text: string, format: CsvFormat): number {
  let end = 0;
  let outside = 0;
  while (outside < text.length) {
    const open = openingQuote(text, outside, format);
    const newline = text.lastIndexOf(format.newline, open < 0 ? text.length : open);
    if (newline >= outside) end = newline + 1;
    const close = open < 0 ? -1 : closingQuote(text, open);
    if (close < 0) return end;
    outside = close + 1;
  }
  return end;
}

/** The next quote with which a field begins; inside a field that has begun otherwise it is a letter. */
function openingQuote(text: string, from: number, { delimiter, newline }: CsvFormat): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1];
    if (before === undefined || before === delimiter || before === newline) return at;
  }
  return -1;
}

/** The quote that closes a field; two stand for one inside it. At the end of the text it cannot be told yet: -1. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === text.length - 1 ? -1 : at;
}

function rowsOf(text: string, { delimiter, newline }: CsvFormat): CsvBlock {
  return text.includes('"') ? parsedRows(text, delimiter) : splitRows(text, { delimiter, newline });
}

function splitRows(text: string, { delimiter, newline }: CsvFormat): CsvRows {
  const lines = (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text).split(newline);
  if (lines.at(-1) === '') lines.pop();
  return { rows: lines.map((line) => line.split(delimiter)), isQuoted: false };
}

function parsedRows(text: string, delimiter: string): CsvBlock {
  try {
    return { rows: parse(text, { delimiter, relax_column_count: true, relax_quotes: true }), isQuoted: true };
  } catch {
    return 'broken';
  }
}

/** How many line ends stand inside the fields of a row. */
export function breaksIn(fields: readonly string[]): number {
  let breaks = 0;
  for (const field of fields) if (field.includes('\n')) breaks += field.split('\n').length - 1;
  return breaks;
}

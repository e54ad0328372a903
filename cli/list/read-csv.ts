import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Columns, columnsOf, fieldsOf } from './columns.ts';
import type { ReadRow } from './read-rows.ts';

/** Spreadsheets write semicolons where the comma is the decimal sign, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'];
const LONGEST_ROW = 65_536;

/** The rows of CSV text with its column names in the first line; `head` is text that holds all of that line. */
export async function* readCsvRows(text: AsyncIterable<string>, head: string): AsyncGenerator<ReadRow> {
  const parser = Readable.from(text, { objectMode: false }).pipe(
    parse({
      delimiter: delimiterOf(head),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let columns: Columns | null = null;
  let line = 0;
  try {
    for await (const raw of parser) {
      const record: readonly string[] = raw;
      // Counted here: the parser would make an object for each row to tell it, a third of the whole time.
      line += 1 + breaksIn(record);
      if (record.length === 1 && record[0] === '') continue;
      if (columns !== null) yield toRow(record, columns, line);
      else columns = columnsOf(record);
      if (columns !== null) continue;
      yield { kind: 'problem', line, code: 'wrong-columns', value: record.join(',') };
      return;
    }
  } catch {
    // A quote that is never closed, or a row without end: nothing behind it can be told apart.
    yield { kind: 'problem', line: line + 1, code: 'wrong-columns', value: '' };
  }
}

/** How many line ends stand inside the fields of a row. */
function breaksIn(record: readonly string[]): number {
  let breaks = 0;
  for (const field of record) if (field.includes('\n')) breaks += field.split('\n').length - 1;
  return breaks;
}

function toRow(record: readonly string[], columns: Columns, line: number): ReadRow {
  const fields = fieldsOf(record, columns);
  return fields === null
    ? { kind: 'problem', line, code: 'wrong-columns', value: record.join(',') }
    : { kind: 'row', line, fields };
}

function delimiterOf(head: string): string {
  const line = head.slice(0, head.search(/[\r\n]|$/));
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

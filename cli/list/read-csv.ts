import { type Columns, columnsOf, fieldsOf } from './columns.ts';
import { breaksIn, type CsvRows, csvBlocks } from './csv-blocks.ts';
import type { ReadRow } from './read-rows.ts';

interface Place {
  /** Null until the first line is read. */
  columns: Columns | null;
  line: number;
}

/** The rows of CSV text with its column names in the first line; `head` is text that holds all of that line. */
export async function* readCsvRows(text: AsyncIterable<string>, head: string): AsyncGenerator<readonly ReadRow[]> {
  const place: Place = { columns: null, line: 0 };
  for await (const block of csvBlocks(text, head)) {
    if (block === 'broken') {
      yield [{ kind: 'problem', line: place.line + 1, code: 'wrong-columns', value: '' }];
      return;
    }
    const rows = rowsOf(block, place);
    yield rows;
    // Without names of columns nothing can be read.
    if (place.columns === null && rows.length > 0) return;
  }
  // Nothing at all is no list without numbers, but a query that failed.
  if (place.columns === null) yield [{ kind: 'problem', line: 1, code: 'no-columns', value: '' }];
}

function rowsOf({ rows, isQuoted }: CsvRows, place: Place): ReadRow[] {
  const read: ReadRow[] = [];
  for (const fields of rows) {
    place.line += isQuoted ? 1 + breaksIn(fields) : 1;
    if (fields.length === 1 && fields[0] === '') continue;
    if (place.columns !== null) {
      read.push(toRow(fields, place.columns, place.line));
      continue;
    }
    place.columns = columnsOf(fields);
    if (place.columns === null) {
      return [{ kind: 'problem', line: place.line, code: 'no-columns', value: fields.join(',') }];
    }
  }
  return read;
}

function toRow(record: readonly string[], columns: Columns, line: number): ReadRow {
  const fields = fieldsOf(record, columns);
  return fields === null
    ? { kind: 'problem', line, code: 'wrong-columns', value: record.join(',') }
    : { kind: 'row', line, fields };
}

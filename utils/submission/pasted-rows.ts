import type { TableRow } from '../tables/table-row.ts';

/** The rows of pasted text: a line each, in fields where it was copied from a spreadsheet or a table of a page. */
export function* pastedRows(text: string): Generator<TableRow> {
  let line = 0;
  for (const row of text.split(/\r\n|\r|\n/)) {
    line++;
    if (row.trim() !== '') yield { line, fields: row.split('\t') };
  }
}

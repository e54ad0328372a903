import type { BatchView } from '../../components/staff/props.ts';
import { reportHead, reportLine } from '../outgoing/batch/batch-report.ts';
import { saveFile } from '../save-file.ts';

/** As many rows as are written in some 10 ms: what a person does meanwhile is answered in between. */
const ROWS_AT_ONCE = 1000;

/** Gives a person the table of all rows that were checked, once it is written. */
export async function saveRows({ rows, summary, name }: BatchView): Promise<void> {
  const parts = [reportHead()];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows.slice(at, at + ROWS_AT_ONCE).map((row) => reportLine(row, summary));
    parts.push(lines.join(''));
    await new Promise((resolve) => setTimeout(resolve));
  }
  saveFile(document, {
    name: `${name.replace(/\.[^.]*$/, '')}-ruthan.csv`,
    type: 'text/csv;charset=utf-8',
    text: parts,
  });
}

import type { Result } from '../model.ts';
import type { TableProblem } from '../tables/open-table.ts';
import { openTable } from '../tables/open-table.ts';
import type { TableRow } from '../tables/table-row.ts';
import { createImport, type ImportContext, type Imported } from './import-numbers.ts';
import { pastedRows } from './pasted-rows.ts';

/** Time in which a page may work without a pause, in milliseconds. */
const SLICE = 12;

/** Lets the page draw and answer between slices of work. */
export interface Pace {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Reads a directory from a file; a file that cannot be read to its end gives nothing at all. */
export async function importFile(
  bytes: Uint8Array<ArrayBuffer>,
  context: ImportContext,
  pace: Pace,
): Promise<Result<Imported, TableProblem>> {
  const table = await openTable(bytes);
  if (!table.ok) return table;
  const run = createImport(context);
  try {
    for await (const rows of table.value.rows()) await inSlices(rows, run.add, pace);
  } catch {
    // Unpacking a workbook ends with an error where its bytes are damaged.
    return { ok: false, problem: 'broken' };
  }
  return { ok: true, value: run.result() };
}

/** Reads a directory that was pasted. */
export async function importText(text: string, context: ImportContext, pace: Pace): Promise<Imported> {
  const run = createImport(context);
  await inSlices(pastedRows(text), run.add, pace);
  return run.result();
}

async function inSlices(rows: Iterable<TableRow>, add: (row: TableRow) => void, { now, pause }: Pace): Promise<void> {
  let began = now();
  for (const row of rows) {
    add(row);
    if (now() - began < SLICE) continue;
    await pause();
    began = now();
  }
}

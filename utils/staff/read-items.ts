import type { Channel, Result } from '../model.ts';
import { type BatchItem, createItemReader, itemOfJson } from '../outgoing/batch/batch-item.ts';
import type { Table } from '../tables/open-table.ts';
import { type BatchProblem, MOST_ROWS } from './batch-protocol.ts';

/** All rows of a table as drafts. A table that is too long, or in which no text is found, gives nothing at all. */
export async function readItems(table: Table, channel: Channel): Promise<Result<readonly BatchItem[], BatchProblem>> {
  const items: BatchItem[] = [];
  const read = createItemReader(channel);
  try {
    for await (const rows of table.rows()) {
      for (const row of rows) {
        const item = table.format === 'json-lines' ? itemOfJson(row) : read(row);
        if (item !== null) items.push(item);
      }
      if (items.length > MOST_ROWS) return { ok: false, problem: 'too-many-rows' };
    }
  } catch {
    // Unpacking a workbook ends with an error where its bytes are damaged.
    return { ok: false, problem: 'broken' };
  }
  const isReadable = items.some(({ problem }) => problem !== 'no-column');
  return isReadable || items.length === 0 ? withRows(items) : { ok: false, problem: 'no-text-column' };
}

function withRows(items: readonly BatchItem[]): Result<readonly BatchItem[], BatchProblem> {
  return items.length === 0 ? { ok: false, problem: 'empty' } : { ok: true, value: items };
}

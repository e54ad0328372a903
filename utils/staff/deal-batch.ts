import { sha256 } from '../list/client/sha256.ts';
import type { Channel, Result } from '../model.ts';
import type { BatchItem } from '../outgoing/batch/batch-item.ts';
import { LARGEST_TABLE, openTable, type TableNotes } from '../tables/open-table.ts';
import type { BatchProblem, FromReader, Piece, ReadOrder } from './batch-protocol.ts';
import { readItems } from './read-items.ts';

/** Rows that are handed out at once: some 20 ms of work, so that results come soon and no answer is long to take in. */
const ROWS_AT_ONCE = 100;

/** Reads a file, tells the page of it, and hands out its rows at the ports, in order, to whoever asks first. */
export async function dealBatch(order: ReadOrder, tell: (told: FromReader) => void): Promise<void> {
  const read = await readBatch(order.file, order.channel);
  if (!read.ok) return tell({ kind: 'problem', problem: read.problem });
  const { items, digest, notes } = read.value;
  tell({ kind: 'opened', sha256: digest, total: items.length, notes });
  let at = 0;
  const next = (): Piece | null => {
    if (at >= items.length) return null;
    const piece = { at, items: items.slice(at, at + ROWS_AT_ONCE) };
    at += ROWS_AT_ONCE;
    return piece;
  };
  // What was asked before is waiting in the port.
  for (const port of order.ports) port.onmessage = () => port.postMessage(next());
}

interface BatchFile {
  readonly items: readonly BatchItem[];
  readonly digest: string;
  readonly notes: TableNotes;
}

async function readBatch(file: Blob, channel: Channel): Promise<Result<BatchFile, BatchProblem>> {
  if (file.size > LARGEST_TABLE) return { ok: false, problem: 'too-big' };
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, problem: 'unreadable' };
  const table = await openTable(bytes);
  if (!table.ok) return table;
  const items = await readItems(table.value, channel);
  if (!items.ok) return items;
  return { ok: true, value: { items: items.value, digest: await sha256(bytes), notes: table.value.notes() } };
}

/** Null where the file is gone, or may not be read. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

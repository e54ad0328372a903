import { sha256 } from '../list/client/sha256.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing } from '../model.ts';
import { judgeItem, numbersOf, readItem } from '../outgoing/batch/check-batch.ts';
import { type RowCheck, toRowCheck } from '../outgoing/batch/row-check.ts';
import { LARGEST_TABLE, openTable } from '../tables/open-table.ts';
import { createEngine } from '../verdict/analyse.ts';
import type { BatchOrder, BatchProblem, FromBatchWorker, ListAnswer } from './batch-protocol.ts';
import { readItems } from './read-items.ts';

/** Rows between two answers: some 50 ms of work, so that results come at once and a page never draws too much. */
const ROWS_AT_ONCE = 100;

/** How the worker reaches its page. */
export interface BatchPort {
  readonly tell: (told: FromBatchWorker) => void;
  readonly ask: (numbers: readonly string[]) => Promise<ListAnswer>;
}

/** Checks one file, telling its page of rows as they are done. Nothing leaves the machine; numbers go to the page's list. */
export async function serveBatch(order: BatchOrder, { tell, ask }: BatchPort): Promise<void> {
  const fail = (problem: BatchProblem): void => tell({ kind: 'problem', problem });
  if (order.file.size > LARGEST_TABLE) return fail('too-big');
  const bytes = await bytesOf(order.file);
  if (bytes === null) return fail('unreadable');
  const table = await openTable(bytes);
  if (!table.ok) return fail(table.problem);
  const items = await readItems(table.value, order.channel);
  if (!items.ok) return fail(items.problem);
  tell({ kind: 'opened', sha256: await sha256(bytes), total: items.value.length, notes: table.value.notes() });
  const engine = createEngine(order.tables ?? undefined);
  const known = createKnown(ask);
  for (let at = 0; at < items.value.length; at += ROWS_AT_ONCE) {
    const readings = items.value.slice(at, at + ROWS_AT_ONCE).map((item) => readItem(item, engine, order));
    const listings = await known(numbersOf(readings));
    const options = { proposes: order.proposes, ...(listings === null ? {} : { listings }) };
    const rows = readings.map(
      (reading): RowCheck => toRowCheck(judgeItem(reading, engine, options), reading.item.draft),
    );
    tell({ kind: 'rows', rows });
  }
  tell({ kind: 'done' });
}

/** What the list says, each number asked about once; null as long as no list has answered. */
function createKnown(ask: BatchPort['ask']) {
  const known = new Map<string, Listing>();
  return async (numbers: readonly string[]): Promise<ReadonlyMap<string, Listing> | null> => {
    const unknown = numbers.filter((number) => !known.has(number));
    if (unknown.length > 0) {
      const { listings } = await ask(unknown);
      if (listings === null) return null;
      for (const [number, listing] of listingsByNumber(unknown, listings)) known.set(number, listing);
    }
    return known;
  };
}

/** Null where the file is gone, or may not be read. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

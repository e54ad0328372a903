import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing } from '../model.ts';
import { judgeItem, numbersOf, readItem } from '../outgoing/batch/check-batch.ts';
import { type RowCheck, toRowCheck } from '../outgoing/batch/row-check.ts';
import { createEngine } from '../verdict/analyse.ts';
import type { CheckOrder, FromChecker, ListAnswer, Piece } from './batch-protocol.ts';

/** What a worker that checks rows is given and gives. */
export interface CheckerPorts {
  /** Null when there are no more. */
  readonly next: () => Promise<Piece | null>;
  readonly ask: (numbers: readonly string[]) => Promise<ListAnswer>;
  readonly tell: (told: FromChecker) => void;
}

/** Checks rows for as long as there are any. Nothing leaves the machine; numbers go to the page's list. */
export async function checkPieces(order: Omit<CheckOrder, 'port'>, { next, ask, tell }: CheckerPorts): Promise<void> {
  // Asked for before the engine is made, which takes as long as reading a file.
  let coming = next();
  const engine = createEngine(order.tables ?? undefined);
  const known = createKnown(ask);
  for (let piece = await coming; piece !== null; piece = await coming) {
    coming = next();
    const readings = piece.items.map((item) => readItem(item, engine, order));
    const listings = await known(numbersOf(readings));
    const options = { proposes: order.proposes, ...(listings === null ? {} : { listings }) };
    const rows = readings.map(
      (reading): RowCheck => toRowCheck(judgeItem(reading, engine, options), reading.item.draft),
    );
    tell({ kind: 'rows', at: piece.at, rows });
  }
}

/** What the list says, each number asked about once; null as long as no list has answered. */
function createKnown(ask: CheckerPorts['ask']) {
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

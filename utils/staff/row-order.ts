import type { RowCheck } from '../outgoing/batch/row-check.ts';

interface RowOrder {
  /** How many rows there are. */
  readonly expect: (total: number) => void;
  /** Rows that were checked, and how many stand before them in the file. */
  readonly take: (at: number, rows: readonly RowCheck[]) => void;
}

/** Gives rows on in the order of their file, whichever were done first. `onAll` follows the last one. */
export function createRowOrder(onRows: (rows: readonly RowCheck[]) => void, onAll: () => void): RowOrder {
  const waiting = new Map<number, readonly RowCheck[]>();
  let total: number | null = null;
  let given = 0;

  function take(at: number, rows: readonly RowCheck[]): void {
    waiting.set(at, rows);
    for (let next = waiting.get(given); next !== undefined; next = waiting.get(given)) {
      waiting.delete(given);
      given += next.length;
      onRows(next);
    }
    if (given === total) onAll();
  }
  function expect(rows: number): void {
    total = rows;
    if (given === total) onAll();
  }
  return { expect, take };
}

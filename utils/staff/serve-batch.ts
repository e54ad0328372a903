import type { FromChecker, FromReader, ListAnswer, Piece, ToBatchWorker } from './batch-protocol.ts';
import { checkPieces } from './check-pieces.ts';
import { dealBatch } from './deal-batch.ts';

/** A worker's side: takes what the page says, one order first; `tell` reaches the page. */
export function createBatchServer(tell: (told: FromReader | FromChecker) => void): (said: ToBatchWorker) => void {
  let onListings: (answer: ListAnswer) => void = () => undefined;
  const ask = (numbers: readonly string[]): Promise<ListAnswer> =>
    new Promise((resolve) => {
      onListings = resolve;
      tell({ kind: 'ask', numbers });
    });
  return (said) => {
    switch (said.kind) {
      case 'read':
        return void dealBatch(said, tell);
      case 'check':
        return void checkPieces(said, { next: () => nextOf(said.port), ask, tell });
      case 'listings':
        return onListings(said);
      default:
        return said satisfies never;
    }
  };
}

/** Asks the worker that reads the file for rows; it answers every question once. */
function nextOf(port: MessagePort): Promise<Piece | null> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<Piece | null>) => resolve(data);
    port.postMessage('next');
  });
}

import { lookupNumbers } from '../protocol-client.ts';
import type { BatchNews, CheckOrder, FromChecker, FromReader, ReadOrder, ToBatchWorker } from './batch-protocol.ts';
import { createRowOrder } from './row-order.ts';
import { createWorkerCrew } from './worker-crew.ts';

export type BatchOrder = Pick<ReadOrder, 'file' | 'channel'> & Pick<CheckOrder, 'ownDomains' | 'proposes' | 'tables'>;

/** Built from entrypoints/batch-worker.ts. */
const SCRIPT = '/batch-worker.js';
/** More would wait for the page, which takes in what they find. */
const MOST_CHECKERS = 4;

/** Has a file checked by workers of its own; ends them when everything is told, or when the signal says so. */
export function runBatch(order: BatchOrder, signal: AbortSignal, onNews: (news: BatchNews) => void): void {
  const { file, channel, ...how } = order;
  const crew = createWorkerCrew(SCRIPT, () => end({ kind: 'problem', problem: 'unreadable' }));
  signal.addEventListener('abort', crew.dismiss);
  function end(news: BatchNews): void {
    crew.dismiss();
    onNews(news);
  }

  const rows = createRowOrder(
    (next) => onNews({ kind: 'rows', rows: next }),
    () => end({ kind: 'done' }),
  );
  const ports = Array.from({ length: Math.min(MOST_CHECKERS, navigator.hardwareConcurrency) }, () => {
    const { port1: port, port2: portOfReader } = new MessageChannel();
    const checker = crew.hire<FromChecker>((told) => {
      if (told.kind === 'rows') rows.take(told.at, told.rows);
      else void answer(checker, told.numbers);
    });
    say(checker, { kind: 'check', port, ...how }, [port]);
    return portOfReader;
  });
  const reader = crew.hire<FromReader>((told) => {
    if (told.kind === 'problem') return end(told);
    rows.expect(told.total);
    onNews(told);
  });
  say(reader, { kind: 'read', file, channel, ports }, ports);
}

/** What the background's list says of numbers, for a worker, which cannot ask it. */
async function answer(worker: Worker, numbers: readonly string[]): Promise<void> {
  const asked = await lookupNumbers(numbers);
  say(worker, { kind: 'listings', listings: asked.ok ? asked.value : null });
}

function say(worker: Worker, message: ToBatchWorker, handedOver: MessagePort[] = []): void {
  worker.postMessage(message, handedOver);
}

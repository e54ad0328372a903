import { lookupNumbers } from '../protocol-client.ts';
import type { BatchOrder, FromBatchWorker, ToBatchWorker } from './batch-protocol.ts';

/** Built from entrypoints/batch-worker.ts. */
const WORKER = '/batch-worker.js';

/** Has a file checked by a worker of its own; ends it when everything is told, or when the signal says so. */
export function runBatch(
  order: Omit<BatchOrder, 'kind'>,
  signal: AbortSignal,
  onTold: (told: Exclude<FromBatchWorker, { kind: 'ask' }>) => void,
): void {
  const worker = new Worker(WORKER);
  const say = (message: ToBatchWorker): void => worker.postMessage(message);
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', async ({ data }: MessageEvent<FromBatchWorker>) => {
    if (signal.aborted) return;
    if (data.kind === 'ask') {
      const answer = await lookupNumbers(data.numbers);
      say({ kind: 'listings', listings: answer.ok ? answer.value : null });
      return;
    }
    if (data.kind === 'done' || data.kind === 'problem') worker.terminate();
    onTold(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onTold({ kind: 'problem', problem: 'unreadable' });
  });
  say({ kind: 'start', ...order });
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ListAnswer, ToBatchWorker } from '../utils/staff/batch-protocol.ts';
import { serveBatch } from '../utils/staff/serve-batch.ts';

/** Run by the page for staff as a worker: reads a file and checks its rows, so that the page never stands still. */
export default defineUnlistedScript(() => {
  let onAnswer: (answer: ListAnswer) => void = () => undefined;
  self.addEventListener('message', ({ data }: MessageEvent<ToBatchWorker>) => {
    if (data.kind === 'listings') onAnswer(data);
    else
      void serveBatch(data, {
        tell: (told) => self.postMessage(told),
        ask: (numbers) =>
          new Promise((resolve) => {
            onAnswer = resolve;
            self.postMessage({ kind: 'ask', numbers });
          }),
      });
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBatchWorker } from '../utils/staff/batch-protocol.ts';
import { createBatchServer } from '../utils/staff/serve-batch.ts';

/**
 * Run by the page for staff as workers: one reads a file, others check its rows, so that the page never stands still.
 */
export default defineUnlistedScript(() => {
  const serve = createBatchServer((told) => self.postMessage(told));
  self.addEventListener('message', ({ data }: MessageEvent<ToBatchWorker>) => serve(data));
});

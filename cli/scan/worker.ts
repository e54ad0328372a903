import { parentPort, workerData } from 'node:worker_threads';
import type { Job, RunSetup } from './job.ts';
import { createRunner } from './run-job.ts';

/** A worker of `ruthan scan --jobs N`: answers each batch of jobs with their results, in order. */

const setup: RunSetup = workerData;
const run = createRunner(setup);

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const results = [];
  for (const job of jobs) results.push(await run(job));
  parentPort?.postMessage(results);
});

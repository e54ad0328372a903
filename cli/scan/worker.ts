import { parentPort, workerData } from 'node:worker_threads';
import type { Job, RunSetup } from './job.ts';
import { createJudge } from './judge.ts';
import { runJob } from './run-job.ts';

/** A worker of `ruthan scan --jobs N`: answers each batch of jobs with their results, in order. */

const { format, list }: RunSetup = workerData;
const judge = createJudge(list);

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const results = [];
  for (const job of jobs) results.push(await runJob(job, judge, format));
  parentPort?.postMessage(results);
});

import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../../utils/verdict/analyse.ts';
import type { Job } from './job.ts';
import { FORMATS, type Format } from './options.ts';
import { runJob } from './run-job.ts';

/** A worker of `ruthan scan --jobs N`: answers each batch of jobs with their results, in order. */

const format: Format = FORMATS.find((name) => name === workerData) ?? 'jsonl';
const engine = createEngine();

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const results = [];
  for (const job of jobs) results.push(await runJob(job, engine, format));
  parentPort?.postMessage(results);
});

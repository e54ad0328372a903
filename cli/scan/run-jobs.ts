import type { Input, Job, JobResult, RunSetup } from './job.ts';
import type { ScanOptions } from './options.ts';
import { createPool } from './pool.ts';
import { createRunner } from './run-job.ts';

type RunOptions = Pick<ScanOptions, 'jobs'> & RunSetup;

/** Runs what is read, here or in workers; results come in the order of the input either way. */
export function runJobs(inputs: AsyncIterable<Input>, options: RunOptions): AsyncGenerator<JobResult> {
  return options.jobs === 1 ? runHere(inputs, options) : runInWorkers(inputs, options);
}

async function* runHere(inputs: AsyncIterable<Input>, options: RunOptions): AsyncGenerator<JobResult> {
  const run = createRunner(options);
  for await (const input of inputs) {
    yield input.kind === 'job' ? await run(input.job) : problemOnly(input);
  }
}

/** Enough in a batch that sending it costs little beside the work in it. */
const BATCH_JOBS = 32;
const BATCH_BYTES = 256 * 1024;

async function* runInWorkers(inputs: AsyncIterable<Input>, { jobs, ...setup }: RunOptions): AsyncGenerator<JobResult> {
  const pool = createPool(jobs, setup);
  const waiting: Promise<readonly JobResult[]>[] = [];
  try {
    for await (const batch of batches(inputs)) {
      waiting.push(runBatch(batch, pool.run));
      // Two batches a worker: enough to keep it busy, few enough to keep memory small.
      if (waiting.length >= jobs * 2) yield* (await waiting.shift()) ?? [];
    }
    for (const results of waiting) yield* await results;
  } finally {
    await pool.close();
  }
}

async function runBatch(
  batch: readonly Input[],
  run: (jobs: readonly Job[]) => Promise<readonly JobResult[]>,
): Promise<readonly JobResult[]> {
  const results = await run(batch.flatMap((input) => (input.kind === 'job' ? [input.job] : [])));
  let next = 0;
  return batch.flatMap((input) => (input.kind === 'problem' ? [problemOnly(input)] : results.slice(next, ++next)));
}

async function* batches(inputs: AsyncIterable<Input>): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    batch.push(input);
    bytes += input.kind === 'job' ? input.job.bytes.length : 0;
    if (batch.length < BATCH_JOBS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

function problemOnly({ problem }: Extract<Input, { kind: 'problem' }>): JobResult {
  return { rendered: null, level: 'none', problems: [problem] };
}

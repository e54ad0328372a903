import { Worker } from 'node:worker_threads';
import type { Job, JobResult, RunSetup } from './job.ts';

export interface Pool {
  readonly run: (jobs: readonly Job[]) => Promise<readonly JobResult[]>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly jobs: readonly Job[];
  readonly resolve: (results: readonly JobResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** Workers that share batches of jobs; each takes the next batch when it has answered the last. */
export function createPool(size: number, setup: RunSetup): Pool {
  const queue: Task[] = [];
  const busy = new Map<Worker, Task>();
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL('worker.ts', import.meta.url), { workerData: setup }),
  );
  function assign(worker: Worker): void {
    const task = busy.has(worker) ? undefined : queue.shift();
    if (task === undefined) return;
    busy.set(worker, task);
    worker.postMessage(task.jobs);
  }
  for (const worker of workers) {
    worker.on('message', (results: readonly JobResult[]) => {
      busy.get(worker)?.resolve(results);
      busy.delete(worker);
      assign(worker);
    });
    // A job does not throw; if a worker dies it is a bug, and must not look like an empty result.
    worker.on('error', (error) => busy.get(worker)?.reject(error instanceof Error ? error : new Error(String(error))));
  }
  return {
    run: (jobs) =>
      new Promise((resolve, reject) => {
        queue.push({ jobs, resolve, reject });
        for (const worker of workers) assign(worker);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

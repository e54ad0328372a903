/** Workers that run one script for one purpose, and end together. */
export interface WorkerCrew {
  /** Starts another one; what it says comes to `onTold` until the crew is dismissed. */
  readonly hire: <Told>(onTold: (told: Told) => void) => Worker;
  readonly dismiss: () => void;
}

/** `onError`: one of them failed. */
export function createWorkerCrew(script: string, onError: () => void): WorkerCrew {
  const workers: Worker[] = [];
  const until = new AbortController();
  const { signal } = until;

  function hire<Told>(onTold: (told: Told) => void): Worker {
    const worker = new Worker(script);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => onTold(data), { signal });
    worker.addEventListener('error', onError, { signal });
    workers.push(worker);
    return worker;
  }

  function dismiss(): void {
    until.abort();
    for (const worker of workers) worker.terminate();
  }
  return { hire, dismiss };
}

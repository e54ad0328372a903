import type { Result } from '../../model.ts';

/**
 * Runs a task while no other part of the extension runs one: the worker, the options page that imports files, a second
 * window of it. The browser frees the lock of a part that was killed or closed. One that lives and hangs (a stick that
 * was pulled out) gives it back by itself, so nobody has to take it away: after `held`, whatever the task still does.
 * The store refuses what such a task brings too late, as it would be built on a list that is no longer there.
 */
export type Alone = <T>(task: () => Promise<T>, patience?: Patience) => Promise<Result<T, 'busy'>>;

/** `brief`: gives up where another task goes on for long. `lasting`: waits for as long as one can hold the lock. */
export type Patience = 'brief' | 'lasting';

/** Milliseconds. */
export interface LockLimits {
  readonly held: number;
  readonly brief: number;
}

const LOCK = 'ruthan-list-update';
/** An event may take five minutes of a worker; a person who has asked for an update sits before it. */
const LIMITS: LockLimits = { held: 4 * 60_000, brief: 20_000 };

export function createAlone(locks: Pick<LockManager, 'request'>, limits: LockLimits = LIMITS): Alone {
  return (task, patience = 'brief') => {
    const options = patience === 'brief' ? { signal: AbortSignal.timeout(limits.brief) } : {};
    return new Promise((resolve, reject) => {
      const run = (): Promise<void> => {
        const running = task();
        running.then((value) => resolve({ ok: true, value }), reject);
        return endOf(running, limits.held);
      };
      locks.request(LOCK, options, run).catch((error: unknown) => {
        // The signal only ends the waiting: a task that has begun is not touched by it.
        if (error instanceof DOMException && error.name === 'TimeoutError') resolve({ ok: false, problem: 'busy' });
        else reject(error);
      });
    });
  };
}

/** When a task has ended, well or badly, or has had its time. */
function endOf(running: Promise<unknown>, most: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, most);
    const ended = (): void => {
      clearTimeout(late);
      resolve();
    };
    running.then(ended, ended);
  });
}

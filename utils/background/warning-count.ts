import { readWarningDays, WARNING_DAYS_KEY, withWarning } from '../warning-days.ts';
import { createQueue } from './queue.ts';

export interface WarningCount {
  /**
   * Counts a warning by its message's key, once until the browser is closed: who opens the same mail five times is
   * warned of one. Says whether it was counted.
   */
  readonly note: (message: string, now: Date) => Promise<boolean>;
}

/** What is needed of a storage area. */
interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Key in the session's memory: which messages were warned of. */
const WARNED_KEY = 'warned';
/** More warnings than these are not seen between two starts of a browser; the oldest are forgotten first. */
const MOST_KEYS = 1000;

/** Days in `local`, where they stay; messages in `session`, which is memory. */
export function createWarningCount({ local, session }: { readonly local: Area; readonly session: Area }): WarningCount {
  const inTurn = createQueue();

  async function note(message: string, now: Date): Promise<boolean> {
    const known = keysIn((await session.get(WARNED_KEY))[WARNED_KEY]);
    if (known.includes(message)) return false;
    await session.set({ [WARNED_KEY]: [...known, message].slice(-MOST_KEYS) });
    await local.set({ [WARNING_DAYS_KEY]: withWarning(await readWarningDays(local), now) });
    return true;
  }
  return { note: (message, now) => inTurn(() => note(message, now)) };
}

function keysIn(raw: unknown): readonly string[] {
  const keys: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return keys.filter((key) => typeof key === 'string');
}

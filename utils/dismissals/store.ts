import { createQueue } from '../background/queue.ts';
import { isRecord } from '../is-record.ts';
import { isReasonCode } from '../reason-codes.ts';
import type { Dismissal } from './dismissal.ts';

/** The dismissals of this machine; what has expired is left out and forgotten with the next change. */
export interface DismissalStore {
  readonly read: (now: number) => Promise<readonly Dismissal[]>;
  readonly add: (dismissal: Dismissal, now: number) => Promise<void>;
  readonly remove: (dismissal: Dismissal, now: number) => Promise<void>;
}

/** What is needed of a storage area. */
interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Key in the storage area, for those who watch it for changes. */
export const DISMISSALS_KEY = 'dismissals';
/** More than anybody says by hand in three months; the oldest go first. */
const MOST = 500;

export function createDismissalStore(area: Area): DismissalStore {
  const inTurn = createQueue();

  async function read(now: number): Promise<readonly Dismissal[]> {
    const raw = (await area.get(DISMISSALS_KEY))[DISMISSALS_KEY];
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
    return list.flatMap((each) => parseDismissal(each) ?? []).filter(({ until }) => until > now);
  }
  async function write(dismissals: readonly Dismissal[]): Promise<void> {
    await area.set({ [DISMISSALS_KEY]: dismissals.slice(-MOST) });
  }
  return {
    read,
    add: (dismissal, now) => inTurn(async () => write([...without(await read(now), dismissal), dismissal])),
    remove: (dismissal, now) => inTurn(async () => write(without(await read(now), dismissal))),
  };
}

function without(dismissals: readonly Dismissal[], one: Dismissal): readonly Dismissal[] {
  const key = keyOf(one);
  return dismissals.filter((each) => keyOf(each) !== key);
}

/** The same words about the same thing; when it was said does not matter. */
export function keyOf({ scope, sender, domains, codes, fingerprint }: Dismissal): string {
  return JSON.stringify([scope, sender, domains, codes, fingerprint]);
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string';
}

/** Null for anything that is no dismissal; one that lists a code that is gone covers less, not nothing. */
export function parseDismissal(raw: unknown): Dismissal | null {
  if (!isRecord(raw)) return null;
  const { scope, sender, domains, codes, fingerprint, from, until } = raw;
  if (scope !== 'message' && scope !== 'sender') return null;
  if (!isText(sender) || !isText(fingerprint) || typeof from !== 'number' || typeof until !== 'number') return null;
  if (!Array.isArray(domains) || !Array.isArray(codes)) return null;
  return {
    scope,
    sender,
    domains: domains.filter(isText),
    codes: codes.filter(isReasonCode),
    fingerprint,
    from,
    until,
  };
}

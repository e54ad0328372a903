import { isRecord } from './is-record.ts';

type Items = Readonly<Record<string, unknown>>;

/** What an administrator has set. */
export interface ManagedArea {
  /** One key, or all of them with null; more than was asked for may come. */
  readonly get: (key: string | null) => Promise<Items>;
}

/** Where the last answer is kept. */
interface CopyArea {
  readonly get: (key: string) => Promise<Items>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

interface Tools {
  readonly managed: () => ManagedArea;
  readonly local: () => Pick<CopyArea, 'get'>;
  /** An answer has come after it was given up. */
  readonly onLate?: () => void;
}

const COPY = 'managed-copy';
/** In milliseconds. An answer takes a few; a browser that has just started was seen to need three to eight seconds. */
const PATIENCE = 300;
/** Where no answer was ever seen: a first start, at which a policy may be set. */
const LONG_PATIENCE = 10_000;

/**
 * The browser's managed storage with an end to waiting: then what was last answered holds, and without that a question
 * is rejected, as one is where no such storage exists. Chromium answers only some seconds after its start, and when it
 * starts with two extensions sometimes never; nobody may lose their warnings by that.
 */
export function createManagedArea({ managed, local, onLate }: Tools): ManagedArea {
  return {
    get: async (key) => {
      const answer = managed().get(key);
      const soon = await Promise.race([answer, after(PATIENCE)]);
      if (soon !== null) return soon;
      const copy = (await local().get(COPY))[COPY];
      const late = isRecord(copy) ? copy : await Promise.race([answer, after(LONG_PATIENCE)]);
      void answer.then(onLate, () => undefined);
      if (late === null) throw new Error('no answer');
      return late;
    },
  };
}

/** Keeps what is answered now, for a start at which no answer comes. */
export async function keepManagedCopy(managed: ManagedArea, local: CopyArea): Promise<void> {
  const answer = await managed.get(null).catch(() => null);
  await (answer === null ? local.remove(COPY) : local.set({ [COPY]: answer }));
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

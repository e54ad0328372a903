import { createQueue } from '../../background/queue.ts';
import { parseRequestNotes } from '../../protocol-list.ts';
import type { RequestNote } from '../status.ts';
import type { Area } from './environment.ts';

/** The last requests, so that a person can see what the extension asks of whom. In the session's memory only. */
export interface RequestLog {
  readonly note: (request: RequestNote) => void;
  readonly read: () => Promise<readonly RequestNote[]>;
}

const KEY = 'list-requests';
const KEPT = 100;

export function createRequestLog(session: Area): RequestLog {
  const inTurn = createQueue();

  async function read(): Promise<readonly RequestNote[]> {
    const parsed = parseRequestNotes((await session.get(KEY))[KEY] ?? []);
    return parsed.ok ? parsed.value : [];
  }

  return {
    read,
    note: (request) => {
      // A log that cannot be written is no reason to fail.
      void inTurn(async () => session.set({ [KEY]: [...(await read()), request].slice(-KEPT) })).catch(() => undefined);
    },
  };
}

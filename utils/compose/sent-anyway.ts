import { createQueue } from '../background/queue.ts';
import { isRecord } from '../is-record.ts';
import { FINDING_CODES, type FindingCode } from '../outgoing/finding.ts';

/** A draft that was sent although it was stopped: no text, no subject, no recipients. */
export interface SentAnyway {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly codes: readonly FindingCode[];
  /** As the person wrote it; empty where none was given. */
  readonly reason: string;
}

export interface SentAnywayStore {
  readonly read: () => Promise<readonly SentAnyway[]>;
  readonly add: (sent: SentAnyway) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** What is needed of a storage area. */
interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** Key in the storage area, for those who watch it for changes. */
export const SENT_ANYWAY_KEY = 'sent-anyway';
/** The oldest go first. */
const MOST = 200;
export const LONGEST_REASON = 300;

/** Kept on this machine only. */
export function createSentAnywayStore(area: Area): SentAnywayStore {
  const inTurn = createQueue();
  async function read(): Promise<readonly SentAnyway[]> {
    const raw = (await area.get(SENT_ANYWAY_KEY))[SENT_ANYWAY_KEY];
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
    return list.flatMap((each) => parseSentAnyway(each) ?? []);
  }
  return {
    read,
    add: (sent) => inTurn(async () => area.set({ [SENT_ANYWAY_KEY]: [...(await read()), bounded(sent)].slice(-MOST) })),
    clear: () => inTurn(() => area.remove(SENT_ANYWAY_KEY)),
  };
}

function bounded(sent: SentAnyway): SentAnyway {
  return { ...sent, reason: sent.reason.trim().slice(0, LONGEST_REASON) };
}

/** Null for anything that is no such record. */
export function parseSentAnyway(raw: unknown): SentAnyway | null {
  if (!isRecord(raw)) return null;
  const { at, codes, reason } = raw;
  if (typeof at !== 'number' || !Number.isFinite(at) || typeof reason !== 'string' || !Array.isArray(codes))
    return null;
  return { at, codes: codes.filter(isFindingCode), reason };
}

function isFindingCode(raw: unknown): raw is FindingCode {
  return FINDING_CODES.some((code) => code === raw);
}

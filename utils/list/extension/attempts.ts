import { isRecord } from '../../is-record.ts';
import { parseListProblem } from '../../protocol-list.ts';
import type { ListProblem } from '../client/problem.ts';
import type { ListEnvironment } from './environment.ts';

/** What is remembered of the attempts to update, across the worker's sleep and the browser's. */
export interface Attempts {
  /** Milliseconds since 1970; null before the first. */
  readonly checkedAt: number | null;
  readonly nextCheckAt: number | null;
  /** In a row. */
  readonly failures: number;
  readonly problem: ListProblem | null;
}

const KEY = 'list-attempts';
const BUCKET_KEY = 'list-bucket';
export const NO_ATTEMPTS: Attempts = { checkedAt: null, nextCheckAt: null, failures: 0, problem: null };

/** Never fails: what cannot be read is none. */
export async function readAttempts({ local }: ListEnvironment): Promise<Attempts> {
  const raw = (await local.get(KEY))[KEY];
  if (!isRecord(raw)) return NO_ATTEMPTS;
  const problem = parseListProblem(raw['problem']);
  return {
    checkedAt: timeOrNull(raw['checkedAt']),
    nextCheckAt: timeOrNull(raw['nextCheckAt']),
    failures: timeOrNull(raw['failures']) ?? 0,
    problem: problem.ok ? problem.value : null,
  };
}

export async function saveAttempts({ local }: ListEnvironment, attempts: Attempts): Promise<void> {
  await local.set({ [KEY]: attempts });
}

export async function dropAttempts({ local }: ListEnvironment): Promise<void> {
  await local.remove(KEY);
}

/** This machine's turn in a rollout, 0 to 99: drawn once. */
export async function readBucket({ local, random }: ListEnvironment): Promise<number> {
  const raw = (await local.get(BUCKET_KEY))[BUCKET_KEY];
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw < 100) return raw;
  const drawn = Math.floor(random() * 100);
  await local.set({ [BUCKET_KEY]: drawn });
  return drawn;
}

function timeOrNull(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null;
}

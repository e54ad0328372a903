import type { Result } from '../../model.ts';
import { listAddress } from '../client/http-source.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import { matching, record, text } from '../release/guards.ts';
import type { ConnectRequest } from '../status.ts';
import { readGivenRoot, sameFingerprint } from '../trust/fingerprint.ts';
import type { ListEnvironment } from './environment.ts';

/** Whose list is trusted, and where it comes from. None ships with the extension. */
export interface Connection {
  /** Empty: from imported files only. */
  readonly address: string;
  /** The content of `root.json`, as it was given. */
  readonly root: string;
  readonly fingerprint: string;
}

/** A connection with who has made it. */
export interface KnownConnection extends Connection {
  /** By an administrator's policy. */
  readonly locked: boolean;
}

const KEY = 'list-connection';
const POLICY_ADDRESS = 'listUrl';
const POLICY_ROOT = 'listRoot';

const stored = record<Connection>({
  address: text(2000),
  root: text(128 * 1024),
  fingerprint: matching(/^[0-9a-f]{64}$/),
});

/** The policy's connection where there is one, else the person's; null without either. */
export async function readConnection({ local, managed }: ListEnvironment): Promise<KnownConnection | null> {
  const policy = await readPolicy(managed);
  if (policy !== null) return { ...policy, locked: true };
  const raw = (await local.get(KEY))[KEY];
  return stored(raw, '', []) ? { ...raw, locked: false } : null;
}

/** A policy whose root is none connects to nothing, and lets nobody else connect either. */
async function readPolicy(managed: ListEnvironment['managed']): Promise<Connection | null> {
  const root = await readPolicyText(managed, POLICY_ROOT);
  if (root === '') return null;
  const address = listAddress(await readPolicyText(managed, POLICY_ADDRESS)) ?? '';
  const given = await readGivenRoot(new TextEncoder().encode(root));
  return { address, root, fingerprint: given.ok ? given.value.fingerprint : '' };
}

async function readPolicyText(managed: ListEnvironment['managed'], key: string): Promise<string> {
  try {
    const value = (await managed.get(key))[key];
    return typeof value === 'string' ? value : '';
  } catch {
    // Firefox refuses where no policy is set, and a browser may not answer at all.
    return '';
  }
}

/** Keeps a connection that a person asks for, once they have confirmed the root's fingerprint. */
export async function saveConnection(
  environment: ListEnvironment,
  { address, root, fingerprint }: ConnectRequest,
): Promise<Result<Connection, ListProblem>> {
  if ((await readPolicy(environment.managed)) !== null) return refuse('locked');
  const folder = address.trim() === '' ? '' : listAddress(address);
  if (folder === null) return refuse('bad-address', '', address);
  const given = await readGivenRoot(new TextEncoder().encode(root));
  if (!given.ok) return given;
  if (!sameFingerprint(given.value.fingerprint, fingerprint)) {
    return refuse('wrong-fingerprint', 'root.json', given.value.fingerprint);
  }
  const connection = { address: folder, root, fingerprint: given.value.fingerprint };
  await environment.local.set({ [KEY]: connection });
  return { ok: true, value: connection };
}

export async function dropConnection({ local }: ListEnvironment): Promise<void> {
  await local.remove(KEY);
}

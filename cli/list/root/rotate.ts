import { join } from 'node:path';
import { expiryAfter, metadataFile } from '../../../utils/list/tuf/make.ts';
import type { Envelope, Root } from '../../../utils/list/tuf/metadata.ts';
import { type Signer, writeMetadata } from '../../../utils/list/tuf/sign.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { SignerError } from '../keys/command-signer.ts';
import { writeKey } from '../keys/key-folder.ts';
import { sha256 } from '../list-folder.ts';
import { readSignedFolder, type SignedFolder } from '../metadata/read-metadata.ts';
import { type WriteFile, writeFileWhole } from '../metadata/write-file.ts';
import { withLock } from '../publish/lock.ts';
import {
  DAYS,
  isComplete,
  type SigningJob,
  type SigningResult,
  signSnapshot,
  signTargets,
  signTimestamp,
} from '../sign/sign-metadata.ts';
import { readSigners } from '../sign/signers.ts';
import { makeNewKeys, makeNextRoot, type NewKeys, signNextRoot } from './next-root.ts';
import { retireKeys } from './retire-keys.ts';
import { type RotateOptions, readRotateOptions } from './rotate-options.ts';
import { type Change, dropUnfinished, keepUnfinished, readUnfinished, rootVersion, writeChange } from './unfinished.ts';
import { versionsAfter } from './versions.ts';

export interface RotateTools {
  readonly write: WriteFile;
  readonly now: () => number;
}

const DISK: RotateTools = { write: writeFileWhole, now: Date.now };

/**
 * `ruthan list root rotate`: other keys for a role, in a root that the old and the new root keys sign. Gives the exit
 * code.
 */
export async function runRootRotate(
  args: readonly string[],
  usage: string,
  io: Io = PROCESS_IO,
  tools: RotateTools = DISK,
): Promise<number> {
  const options = readRotateOptions(args);
  if (!options.ok) return fail(io, 2, `${options.problem}\n${usage}`);
  try {
    const done = await withLock(options.value.directory, () => rotate(options.value, io, tools));
    return done.ok ? done.value : fail(io, 1, done.problem);
  } catch (error) {
    if (error instanceof SignerError) return fail(io, 1, error.message);
    throw error;
  }
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list root rotate: ${problem}\n`);
  return code;
}

async function rotate(options: RotateOptions, io: Io, tools: RotateTools): Promise<number> {
  const unfinished = readUnfinished(options.keys, options.directory);
  if (!unfinished.ok) return fail(io, 2, unfinished.problem);
  return unfinished.value === null ? begin(options, io, tools) : finish(options, unfinished.value, io, tools);
}

async function begin(options: RotateOptions, io: Io, tools: RotateTools): Promise<number> {
  const { now } = tools;
  const published = readSignedFolder(options.directory);
  if (!published.ok) return fail(io, 2, formatFolderProblem(published.problem));
  if (published.value === null) return fail(io, 2, `${options.directory} holds no published list`);
  const before = published.value.root.envelope.signed;
  const newKeys = makeNewKeys(options, before);
  const next = makeNextRoot(before, newKeys, expiryAfter(now(), options.offlineDays));
  const signers = await allSigners(options, before, next, newKeys);
  if (!signers.ok) return fail(io, signers.problem.exit, signers.problem.words);
  const root = await signNextRoot(before, next, signers.value);
  if (!root.ok) return fail(io, 1, root.problem);
  const signed = await signBelow(options, published.value, { next, signers: signers.value, now: now() });
  if (signed !== null && !isComplete(signed)) {
    const open = signed.state.find(({ have, need }) => have < need);
    return fail(io, 1, `${open?.role ?? 'a role'} must be signed anew, and its keys are not here; nothing was changed`);
  }
  keepKeys(options, newKeys, root.value, io);
  const change = inOrder(options, root.value, signed).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );
  keepUnfinished(options.keys, change);
  return finish(options, change, io, tools);
}

/** Puts a change in its place, now or after it was broken off; then the old keys are of no use any more. */
function finish({ keys, directory }: RotateOptions, change: Change, io: Io, { write }: RotateTools): number {
  writeChange(directory, change, write);
  const retired = retireKeys(keys, join(directory, 'metadata'), rootVersion(change) ?? 0);
  if (!retired.ok) return fail(io, 2, formatFolderProblem(retired.problem));
  dropUnfinished(keys);
  for (const [name] of change) io.out(`${join(directory, 'metadata', name)}\n`);
  return 0;
}

/** The keys of the directory, the new ones, and those behind commands, which either root may name. */
async function allSigners({ signers }: RotateOptions, before: Root, next: Root, { pairs }: NewKeys) {
  const known = await readSigners(signers, { ...next, keys: { ...before.keys, ...next.keys } });
  if (!known.ok) return known;
  const made: Signer[] = [...pairs.values()].flat().map(({ signer }) => signer);
  return { ok: true as const, value: [...known.value, ...made] };
}

interface Below {
  readonly next: Root;
  readonly signers: readonly Signer[];
  readonly now: number;
}

/**
 * Metadata of the changed roles and of all that name them, signed by the new keys, and by the old where they are here.
 */
async function signBelow(
  { directory, roles, resetVersions }: RotateOptions,
  published: SignedFolder,
  { next, signers, now }: Below,
): Promise<SigningResult | null> {
  const { targets, snapshot, root } = published;
  const versions = versionsAfter(directory, published, resetVersions ? roles : []);
  const bridge = resetVersions ? {} : { rootBefore: root.envelope.signed };
  const job: SigningJob = { root: next, ...bridge, signers, drafts: {}, versions, now, days: DAYS };
  if (roles.includes('targets')) return signTargets(job, new Map(Object.entries(targets.envelope.signed.targets)));
  if (roles.includes('snapshot')) {
    return signSnapshot(job, metadataFile(targets.envelope.signed.version, targets.bytes, sha256));
  }
  if (!roles.includes('timestamp')) return null;
  return signTimestamp(job, metadataFile(snapshot.envelope.signed.version, snapshot.bytes, sha256));
}

/**
 * The order of writing. What old and new keys have signed goes before the root, so that there is no moment in which a
 * client of either root finds something unsigned. Versions that begin anew can be read only after the root.
 */
function inOrder(
  { resetVersions }: RotateOptions,
  root: Envelope<'root'>,
  signed: SigningResult | null,
): [string, Uint8Array][] {
  const rootFile: [string, Uint8Array] = [`${root.signed.version}.root.json`, writeMetadata(root)];
  const below = [...(signed?.files ?? [])];
  const immutable = below.filter(([name]) => name !== 'timestamp.json');
  const timestamp = below.filter(([name]) => name === 'timestamp.json');
  return resetVersions ? [...immutable, rootFile, ...timestamp] : [...immutable, ...timestamp, rootFile];
}

/** New keys and the root into the directory of keys, before anything is published that only they can go on with. */
function keepKeys({ keys }: RotateOptions, { pairs }: NewKeys, root: Envelope<'root'>, io: Io): void {
  for (const [role, made] of pairs) for (const pair of made) io.err(`${writeKey(keys, role, pair)}\n`);
  writeFileWhole(join(keys, `${root.signed.version}.root.json`), writeMetadata(root));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Envelope,
  METADATA_LIMITS,
  type MetadataFile,
  type Role,
  type Root,
} from '../../../utils/list/tuf/metadata.ts';
import { parseMetadata } from '../../../utils/list/tuf/parse.ts';
import { isSigned } from '../../../utils/list/tuf/sign.ts';
import type { Result } from '../../../utils/model.ts';
import { verifySignature } from '../keys/key-pair.ts';
import { type FolderProblem, parseJson, sha256 } from '../list-folder.ts';

/** A metadata file that was read: its content, and its bytes, which others refer to. */
export interface ReadMetadata<R extends Role> {
  readonly envelope: Envelope<R>;
  readonly bytes: Uint8Array;
}

/** What a directory says of itself, all signatures checked. Expiry is another question. */
export interface SignedFolder {
  readonly root: ReadMetadata<'root'>;
  readonly targets: ReadMetadata<'targets'>;
  readonly snapshot: ReadMetadata<'snapshot'>;
  readonly timestamp: ReadMetadata<'timestamp'>;
}

const ROOT_FILE = /^([1-9][0-9]{0,8})\.root\.json$/;

/** The metadata of a published or signed directory from its newest root down; null where it holds none. */
export function readSignedFolder(directory: string): Result<SignedFolder | null, FolderProblem> {
  if (!existsSync(join(directory, 'metadata', 'timestamp.json'))) return { ok: true, value: null };
  const root = newestRoot(join(directory, 'metadata'));
  if (!root.ok) return root;
  return root.value === null
    ? { ok: false, problem: { file: join(directory, 'metadata'), code: 'not-there', detail: 'a root' } }
    : readBelow(directory, root.value);
}

/** Timestamp, snapshot and targets of a directory, held against a root. */
export function readBelow(directory: string, root: ReadMetadata<'root'>): Result<SignedFolder, FolderProblem> {
  const { signed } = root.envelope;
  const timestamp = readRole(directory, 'timestamp', null, signed);
  if (!timestamp.ok) return timestamp;
  const snapshot = readRole(directory, 'snapshot', timestamp.value.envelope.signed.meta['snapshot.json'], signed);
  if (!snapshot.ok) return snapshot;
  const targets = readRole(directory, 'targets', snapshot.value.envelope.signed.meta['targets.json'], signed);
  if (!targets.ok) return targets;
  return {
    ok: true,
    value: { root, timestamp: timestamp.value, snapshot: snapshot.value, targets: targets.value },
  };
}

/** The newest root in a folder, at the end of an unbroken chain; null where there is none. */
export function newestRoot(folder: string): Result<ReadMetadata<'root'> | null, FolderProblem> {
  let newest: ReadMetadata<'root'> | null = null;
  for (const version of rootVersions(folder)) {
    const next = readMetadata(join(folder, `${version}.root.json`), 'root');
    if (!next.ok) return next;
    const broken = rootProblem(newest?.envelope.signed ?? null, next.value.envelope);
    const file = join(folder, `${version}.root.json`);
    if (broken !== null || next.value.envelope.signed.version !== version) {
      return { ok: false, problem: { file, code: 'not-signed', detail: broken ?? 'its version is not its name' } };
    }
    newest = next.value;
  }
  return { ok: true, value: newest };
}

/** The versions of the roots in a folder, in order. */
export function rootVersions(folder: string): number[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .map((name) => Number(ROOT_FILE.exec(name)?.[1] ?? 0))
    .filter((version) => version > 0)
    .sort((a, b) => a - b);
}

/** Why a root may not follow another; null where it may. */
export function rootProblem(before: Root | null, next: Envelope<'root'>): string | null {
  if (!isSigned(next, 'root', next.signed, verifySignature)) return 'too few of its own keys have signed';
  if (before === null) return null;
  if (next.signed.version !== before.version + 1) return `it does not follow root ${before.version}`;
  return isSigned(next, 'root', before, verifySignature) ? null : `too few keys of root ${before.version} have signed`;
}

/** One metadata file, parsed; its signatures are not looked at. */
export function readMetadata<R extends Role>(file: string, role: R): Result<ReadMetadata<R>, FolderProblem> {
  if (!existsSync(file)) return { ok: false, problem: { file, code: 'not-there' } };
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > METADATA_LIMITS[role]) return { ok: false, problem: { file, code: 'too-large' } };
  const raw = parseJson(bytes);
  if (raw === undefined) return { ok: false, problem: { file, code: 'not-json' } };
  const envelope = parseMetadata(role, raw);
  return envelope.ok
    ? { ok: true, value: { envelope: envelope.value, bytes } }
    : { ok: false, problem: { file, code: 'wrong-field', detail: envelope.problem } };
}

/** The metadata of a role as another file names it (`null`: the one without a version), signed by a root's keys. */
function readRole<R extends Role>(
  directory: string,
  role: R,
  named: MetadataFile | null,
  root: Root,
): Result<ReadMetadata<R>, FolderProblem> {
  const name = named === null ? `${role}.json` : `${named.version}.${role}.json`;
  const file = join(directory, 'metadata', name);
  const read = readMetadata(file, role);
  if (!read.ok) return read;
  const { envelope, bytes } = read.value;
  if (named !== null && (bytes.length !== named.length || sha256(bytes) !== named.hashes.sha256)) {
    return { ok: false, problem: { file, code: 'hash-differs' } };
  }
  if (named !== null && envelope.signed.version !== named.version) {
    return { ok: false, problem: { file, code: 'wrong-field', detail: 'signed.version' } };
  }
  return isSigned(envelope, role, root, verifySignature)
    ? read
    : { ok: false, problem: { file, code: 'not-signed', detail: `root ${root.version} names other keys` } };
}

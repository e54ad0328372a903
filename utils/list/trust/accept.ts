import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import { readNamedFile } from '../client/read-named-file.ts';
import { sha256 } from '../client/sha256.ts';
import type { FileSource } from '../client/source.ts';
import {
  METADATA_LIMITS,
  type MetadataFile,
  type Role,
  type Root,
  type SignedOf,
  type Timestamp,
} from '../tuf/metadata.ts';
import type { TrustedRoot } from './follow-roots.ts';
import { readMetadata } from './read-metadata.ts';
import { isSignedBy } from './signature.ts';
import { metadataPath, type StoredTrust } from './trusted.ts';

/** What makes timestamp, snapshot and targets acceptable: their signatures, and that none is older than one before. */

/** What is known before timestamp, snapshot and targets are looked at. */
export interface Known {
  readonly root: TrustedRoot;
  /** The stored state, as far as it still counts. */
  readonly old: StoredTrust;
  /** As fetched, not verified yet. */
  readonly timestamp: Uint8Array;
}

/** Metadata whose signatures hold, with its bytes. */
export interface Accepted<R extends Role> {
  readonly signed: SignedOf[R];
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** TUF 5.4: signed, and not older than the one that was seen. */
export async function acceptTimestamp({
  root,
  old,
  timestamp,
}: Known): Promise<Result<Accepted<'timestamp'>, ListProblem>> {
  const file = metadataPath('timestamp');
  const fresh = await readSigned('timestamp', timestamp, file, root.root);
  if (!fresh.ok || old.timestamp === null) return fresh;
  const before = readMetadata('timestamp', old.timestamp, file);
  if (!before.ok) return before;
  const seen = before.value.signed;
  const order = compareTimestamps(fresh.value.signed, seen);
  if (order < 0) return refuse('rolled-back', file, `${fresh.value.signed.version} < ${seen.version}`);
  // The same version again, whatever it says now, is not a newer one.
  return order === 0 ? { ok: true, value: { signed: seen, bytes: old.timestamp, file } } : fresh;
}

/** Negative where the first is older, in its own version or in the snapshot that it names. */
function compareTimestamps(fresh: Timestamp, seen: Timestamp): number {
  const own = fresh.version - seen.version;
  const named = fresh.meta['snapshot.json'].version - seen.meta['snapshot.json'].version;
  return own > 0 && named < 0 ? named : own;
}

/** TUF 5.5 and 5.6: the very file that the role before it names, signed with the role's keys. */
export async function acceptNamed<R extends 'snapshot' | 'targets'>(
  role: R,
  named: MetadataFile,
  source: FileSource,
  { root, old }: Known,
): Promise<Result<Accepted<R>, ListProblem>> {
  const file = metadataPath(role, named.version);
  if (named.length > METADATA_LIMITS[role]) return refuse('too-long', file);
  const stored = old[role];
  const hash = named.hashes.sha256;
  const isHere = stored !== null && (await sha256(stored)) === hash;
  const bytes = isHere
    ? { ok: true as const, value: stored }
    : await readNamedFile(source, file, { length: named.length, sha256: hash });
  if (!bytes.ok) return bytes;
  const accepted = await readSigned(role, bytes.value, file, root.root);
  if (accepted.ok && accepted.value.signed.version !== named.version) {
    return refuse('wrong-version', file, String(accepted.value.signed.version));
  }
  return accepted;
}

async function readSigned<R extends Role>(
  role: R,
  bytes: Uint8Array,
  file: string,
  root: Root,
): Promise<Result<Accepted<R>, ListProblem>> {
  const read = readMetadata(role, bytes, file);
  if (!read.ok) return read;
  if (!(await isSignedBy(read.value, role, root))) return refuse('not-signed', file);
  return { ok: true, value: { signed: read.value.signed, bytes, file } };
}

/** How a snapshot names older targets than the one seen before; null where it does not. */
export function rolledBackTargets(old: StoredTrust, { meta }: SignedOf['snapshot']): string | null {
  const before = old.snapshot === null ? null : readMetadata('snapshot', old.snapshot, metadataPath('snapshot'));
  if (before === null || !before.ok) return null;
  const fresh = meta['targets.json'].version;
  const seen = before.value.signed.meta['targets.json'].version;
  return fresh < seen ? `${fresh} < ${seen}` : null;
}

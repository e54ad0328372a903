import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import { sameBytes } from '../client/sha256.ts';
import type { FileSource } from '../client/source.ts';
import { METADATA_LIMITS, type Role, type SignedOf, type Targets } from '../tuf/metadata.ts';
import { acceptNamed, acceptTimestamp, type Known, rolledBackTargets } from './accept.ts';
import { followRoots, readTrustedRoot, type TrustedRoot } from './follow-roots.ts';
import { readMetadata } from './read-metadata.ts';
import { isSignedBy } from './signature.ts';
import { type JudgedRoles, metadataPath, type StoredTrust } from './trusted.ts';

/**
 * The client's part of TUF 1.0.34, section 5: root, timestamp, snapshot, targets, each verified with the keys of the
 * root before the next is asked for. Nothing is stored here: the caller stores what comes back together with the list
 * that it stands for, so that an update which is cut off begins again. Of a failed update it stores the roots alone.
 */
export interface RefreshInput {
  /** The root that a person or an administrator has confirmed. */
  readonly start: Uint8Array;
  readonly stored: StoredTrust | null;
  /** When newer roots were last looked for; null where never. */
  readonly rootCheckedAt: number | null;
  readonly source: FileSource;
  readonly judged: JudgedRoles;
  readonly now: number;
}

export interface Refreshed {
  readonly targets: Targets;
  readonly trust: StoredTrust;
  /** The earliest date of the judged roles: from then on the list is stale. */
  readonly expires: number;
  /** Keys were changed, and what they had signed counts for nothing any more: versions may begin anew. */
  readonly recovered: boolean;
  /** Nothing has changed since the stored state was verified, and newer roots were not looked for. */
  readonly unchanged: boolean;
}

/** What is to be stored in any case, and what came of it. */
export interface RefreshOutcome {
  readonly trust: StoredTrust | null;
  readonly result: Result<Refreshed, ListProblem>;
}

const DAY = 86_400_000;

export async function refreshTrust(input: RefreshInput): Promise<RefreshOutcome> {
  const { source, stored, start } = input;
  const asked = await source.read(metadataPath('timestamp'), METADATA_LIMITS.timestamp);
  if (!asked.ok) return { trust: null, result: asked };
  const same = unchangedSince(input, asked.value);
  if (same !== null) return { trust: null, result: { ok: true, value: same } };

  const from = await readTrustedRoot(stored?.root ?? start);
  if (!from.ok) return { trust: null, result: from };
  const { reached, problem } = await followRoots(source, from.value);
  const old = await stillSigned(stored, reached);
  if (problem !== null) return { trust: old, result: { ok: false, problem } };
  const recovered = stored !== null && [old.timestamp, old.snapshot, old.targets].includes(null);
  const result = await refreshRoles(input, { root: reached, old, timestamp: asked.value }, recovered);
  return { trust: result.ok ? result.value.trust : old, result };
}

/** One request is enough while the timestamp is the stored one, its dates hold, and roots were looked for of late. */
function unchangedSince({ stored, rootCheckedAt, judged, now }: RefreshInput, timestamp: Uint8Array): Refreshed | null {
  if (stored?.timestamp == null || stored.snapshot === null || stored.targets === null) return null;
  if (rootCheckedAt === null || Math.abs(now - rootCheckedAt) >= DAY || !sameBytes(timestamp, stored.timestamp)) {
    return null;
  }
  const read = [
    readMetadata('root', stored.root, metadataPath('root')),
    readMetadata('timestamp', stored.timestamp, metadataPath('timestamp')),
    readMetadata('snapshot', stored.snapshot, metadataPath('snapshot')),
  ];
  const targets = readMetadata('targets', stored.targets, metadataPath('targets'));
  if (!targets.ok) return null;
  const signed = [...read, targets].flatMap((each) => (each.ok ? [each.value.signed] : []));
  const expires = earliest(signed, judged);
  if (signed.length < 4 || expires <= now) return null;
  return { targets: targets.value.signed, trust: stored, expires, recovered: false, unchanged: true };
}

/** What is stored of timestamp, snapshot and targets, as far as the keys of the newest root have signed it. */
async function stillSigned(stored: StoredTrust | null, { root, bytes }: TrustedRoot): Promise<StoredTrust> {
  const keep = async (role: 'timestamp' | 'snapshot' | 'targets') => {
    const old = stored?.[role] ?? null;
    if (old === null) return null;
    const read = readMetadata(role, old, metadataPath(role));
    return read.ok && (await isSignedBy(read.value, role, root)) ? old : null;
  };
  return {
    root: bytes,
    timestamp: await keep('timestamp'),
    snapshot: await keep('snapshot'),
    targets: await keep('targets'),
  };
}

async function refreshRoles(
  input: RefreshInput,
  known: Known,
  recovered: boolean,
): Promise<Result<Refreshed, ListProblem>> {
  const { now, judged, source } = input;
  const { root } = known.root;
  if (expiryOf(root) <= now) return refuse('expired', metadataPath('root', root.version), root.expires);
  const timestamp = await acceptTimestamp(known);
  if (!timestamp.ok) return timestamp;
  const snapshot = await acceptNamed('snapshot', timestamp.value.signed.meta['snapshot.json'], source, known);
  if (!snapshot.ok) return snapshot;
  const older = rolledBackTargets(known.old, snapshot.value.signed);
  if (older !== null) return refuse('rolled-back', snapshot.value.file, older);
  const targets = await acceptNamed('targets', snapshot.value.signed.meta['targets.json'], source, known);
  if (!targets.ok) return targets;
  const roles = [timestamp.value, snapshot.value, targets.value];
  const late = roles.find(({ signed }) => judged.includes(signed._type) && expiryOf(signed) <= now);
  if (late !== undefined) return refuse('expired', late.file, late.signed.expires);
  const trust: StoredTrust = {
    root: known.root.bytes,
    timestamp: timestamp.value.bytes,
    snapshot: snapshot.value.bytes,
    targets: targets.value.bytes,
  };
  const expires = earliest([root, ...roles.map(({ signed }) => signed)], judged);
  return { ok: true, value: { targets: targets.value.signed, trust, expires, recovered, unchanged: false } };
}

/** A date that no calendar has is past. */
function expiryOf({ expires }: { readonly expires: string }): number {
  return Date.parse(expires) || 0;
}

function earliest(signed: readonly SignedOf[Role][], judged: JudgedRoles): number {
  return Math.min(...signed.filter(({ _type }) => judged.includes(_type)).map(expiryOf));
}

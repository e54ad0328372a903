import { stableJson } from '../../../utils/list/release/stable-json.ts';
import { expiryAfter, makeSnapshot, makeTargets, makeTimestamp, metadataFile } from '../../../utils/list/tuf/make.ts';
import type { Envelope, MetadataFile, Role, Root, SignedOf, TargetFile } from '../../../utils/list/tuf/metadata.ts';
import type { ReleaseRole } from '../../../utils/list/tuf/release.ts';
import { type Signer, signMetadata, validKeys, writeMetadata } from '../../../utils/list/tuf/sign.ts';
import { verifySignature } from '../keys/key-pair.ts';
import { sha256 } from '../list-folder.ts';
import type { SignedFolder } from '../metadata/read-metadata.ts';

/** For how many days each role's metadata holds. Source: docs/list-format.md, section 7. */
export const DAYS: Readonly<Record<ReleaseRole, number>> = { targets: 14, snapshot: 7, timestamp: 3 };

type Versions = Readonly<Record<ReleaseRole, number>>;

/** What there is of each role already: signed in part, or signed for another release. */
export type Drafts = { readonly [R in ReleaseRole]?: Envelope<R> | undefined };

export interface SigningJob {
  readonly root: Root;
  /** While keys are changed: the root before, whose keys sign too, so that clients of either root can read. */
  readonly rootBefore?: Root;
  readonly signers: readonly Signer[];
  readonly drafts: Drafts;
  readonly versions: Versions;
  readonly now: number;
  readonly days: Readonly<Record<ReleaseRole, number>>;
}

export interface Signatures {
  readonly role: ReleaseRole;
  readonly have: number;
  readonly need: number;
}

export interface SigningResult {
  /** By their names under `metadata/`, in the order in which they may be published. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly state: readonly Signatures[];
  /** How many signatures are new. */
  readonly added: number;
}

/** Whether every role that was to sign has signed, up to the timestamp. */
export function isComplete({ state }: SigningResult): boolean {
  return state.at(-1)?.role === 'timestamp' && state.every(({ have, need }) => have >= need);
}

/** The versions that follow those that are published. */
export function nextVersions(published: SignedFolder | null): Versions {
  const next = (role: ReleaseRole) => (published?.[role].envelope.signed.version ?? 0) + 1;
  return { targets: next('targets'), snapshot: next('snapshot'), timestamp: next('timestamp') };
}

/**
 * Signs what the signers may: targets; then, once enough keys have signed those, the snapshot that names them, and the
 * timestamp that names it. Run again with other signers it goes on where it stopped.
 */
export async function signTargets(job: SigningJob, targets: ReadonlyMap<string, TargetFile>): Promise<SigningResult> {
  const signed = makeTargets(editionOf(job, 'targets'), targets);
  const step = await signRole(job, 'targets', signed, job.drafts.targets);
  return step.isComplete ? joined(step, await signSnapshot(job, step.reference)) : step;
}

/** The same from the snapshot on, for targets that are signed. */
export async function signSnapshot(job: SigningJob, targets: MetadataFile): Promise<SigningResult> {
  const signed = makeSnapshot(editionOf(job, 'snapshot'), targets);
  const step = await signRole(job, 'snapshot', signed, job.drafts.snapshot);
  return step.isComplete ? joined(step, await signTimestamp(job, step.reference)) : step;
}

/** The same for the timestamp alone. */
export async function signTimestamp(job: SigningJob, snapshot: MetadataFile): Promise<SigningResult> {
  const signed = makeTimestamp(editionOf(job, 'timestamp'), snapshot);
  return signRole(job, 'timestamp', signed, job.drafts.timestamp);
}

function editionOf({ versions, now, days }: SigningJob, role: ReleaseRole) {
  return { version: versions[role], expires: expiryAfter(now, days[role]) };
}

interface SigningStep extends SigningResult {
  readonly isComplete: boolean;
  readonly reference: MetadataFile;
}

/** Signs for one role; a draft that says the same keeps its signatures, and stays as it is when they are enough. */
async function signRole<R extends ReleaseRole>(
  job: SigningJob,
  role: R,
  made: SignedOf[R],
  draft: Envelope<R> | undefined,
): Promise<SigningStep> {
  const { root, rootBefore } = job;
  const fits = draft !== undefined && isSame(draft.signed, made) && Date.parse(draft.signed.expires) > job.now;
  const start: Envelope<R> = fits ? draft : { signed: made, signatures: [] };
  const need = root.roles[role].threshold;
  const held = validKeys(start, role, root, verifySignature);
  const may = (keyId: string) =>
    root.roles[role].keyids.includes(keyId) || rootBefore?.roles[role].keyids.includes(keyId) === true;
  const signers = held.length >= need ? [] : job.signers.filter(({ keyId }) => may(keyId));
  const kept = start.signatures.filter(({ keyid }) => held.includes(keyid));
  const envelope = await signMetadata<R>(start.signed, signers, kept);
  const have = validKeys(envelope, role, root, verifySignature).length;
  const bytes = writeMetadata(envelope);
  const name = role === 'timestamp' ? 'timestamp.json' : `${start.signed.version}.${role}.json`;
  return {
    files: new Map([[name, bytes]]),
    state: [{ role, have, need }],
    added: envelope.signatures.length - kept.length,
    isComplete: have >= need,
    reference: metadataFile(start.signed.version, bytes, sha256),
  };
}

function joined(first: SigningResult, rest: SigningResult): SigningResult {
  return {
    files: new Map([...first.files, ...rest.files]),
    state: [...first.state, ...rest.state],
    added: first.added + rest.added,
  };
}

/** Whether two say the same but for the day on which they end. */
function isSame(one: SignedOf[Role], other: SignedOf[Role]): boolean {
  return stableJson({ ...one, expires: '' }) === stableJson({ ...other, expires: '' });
}

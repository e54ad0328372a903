import { type Edition, type Hash, makeSnapshot, makeTargets, makeTimestamp, metadataFile } from './make.ts';
import type { TargetFile } from './metadata.ts';
import { type Signer, signMetadata, writeMetadata } from './sign.ts';

/** The roles that sign a release; root signs keys, and seldom. */
export type ReleaseRole = 'targets' | 'snapshot' | 'timestamp';

export interface ReleasePlan {
  readonly editions: Readonly<Record<ReleaseRole, Edition>>;
  readonly signers: Readonly<Record<ReleaseRole, readonly Signer[]>>;
  /** By names without their hash: `lists/black/index.json`. */
  readonly targets: ReadonlyMap<string, TargetFile>;
}

/** The metadata files of a release by their names under `metadata/`, in the order in which they may be published. */
export async function signRelease(plan: ReleasePlan, sha256: Hash): Promise<Map<string, Uint8Array>> {
  const { editions, signers } = plan;
  const targets = writeMetadata(
    await signMetadata<'targets'>(makeTargets(editions.targets, plan.targets), signers.targets),
  );
  const targetsRef = metadataFile(editions.targets.version, targets, sha256);
  const snapshot = writeMetadata(
    await signMetadata<'snapshot'>(makeSnapshot(editions.snapshot, targetsRef), signers.snapshot),
  );
  const snapshotRef = metadataFile(editions.snapshot.version, snapshot, sha256);
  const timestamp = writeMetadata(
    await signMetadata<'timestamp'>(makeTimestamp(editions.timestamp, snapshotRef), signers.timestamp),
  );
  return new Map([
    [`${editions.targets.version}.targets.json`, targets],
    [`${editions.snapshot.version}.snapshot.json`, snapshot],
    ['timestamp.json', timestamp],
  ]);
}

/** Where a target lies under `targets/`: its hash stands before its name. */
export function targetPath(name: string, { hashes }: TargetFile): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}${hashes.sha256}.${name.slice(slash)}`;
}

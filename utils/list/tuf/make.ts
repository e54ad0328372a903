import type {
  MetadataFile,
  PublicKey,
  Role,
  RoleKeys,
  Root,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from './metadata.ts';

const SPEC_VERSION = '1.0.34';
const DAY = 86_400_000;

/** Hash of some bytes in small hexadecimal digits. */
export type Hash = (bytes: Uint8Array) => string;

/** What every role's metadata needs. */
export interface Edition {
  readonly version: number;
  /** YYYY-MM-DDTHH:MM:SSZ, as `expiryAfter` gives it. */
  readonly expires: string;
}

/** When metadata made at a time (milliseconds since 1970) ends to be valid. */
export function expiryAfter(now: number, days: number): string {
  return `${new Date(now + days * DAY).toISOString().slice(0, 19)}Z`;
}

/** The keys of each role with their ids, and how many must sign. */
export type RolePlan = Readonly<
  Record<Role, { readonly keys: ReadonlyMap<string, PublicKey>; readonly threshold: number }>
>;

export function makeRoot({ version, expires }: Edition, plan: RolePlan): Root {
  const roleKeys = ({ keys, threshold }: RolePlan[Role]): RoleKeys => ({ keyids: [...keys.keys()], threshold });
  return {
    _type: 'root',
    spec_version: SPEC_VERSION,
    version,
    expires,
    consistent_snapshot: true,
    keys: Object.fromEntries(Object.values(plan).flatMap(({ keys }) => [...keys])),
    roles: {
      root: roleKeys(plan.root),
      targets: roleKeys(plan.targets),
      snapshot: roleKeys(plan.snapshot),
      timestamp: roleKeys(plan.timestamp),
    },
  };
}

export function makeTargets({ version, expires }: Edition, targets: ReadonlyMap<string, TargetFile>): Targets {
  return { _type: 'targets', spec_version: SPEC_VERSION, version, expires, targets: Object.fromEntries(targets) };
}

export function makeSnapshot({ version, expires }: Edition, targets: MetadataFile): Snapshot {
  return { _type: 'snapshot', spec_version: SPEC_VERSION, version, expires, meta: { 'targets.json': targets } };
}

export function makeTimestamp({ version, expires }: Edition, snapshot: MetadataFile): Timestamp {
  return { _type: 'timestamp', spec_version: SPEC_VERSION, version, expires, meta: { 'snapshot.json': snapshot } };
}

/** How metadata refers to a file. */
export function targetFile(bytes: Uint8Array, sha256: Hash): TargetFile {
  return { length: bytes.length, hashes: { sha256: sha256(bytes) } };
}

export function metadataFile(version: number, bytes: Uint8Array, sha256: Hash): MetadataFile {
  return { version, ...targetFile(bytes, sha256) };
}

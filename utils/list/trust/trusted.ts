import type { Role } from '../tuf/metadata.ts';

/** The metadata that was verified last, as it came; null for a role whose keys were changed since. */
export interface StoredTrust {
  readonly root: Uint8Array;
  readonly timestamp: Uint8Array | null;
  readonly snapshot: Uint8Array | null;
  readonly targets: Uint8Array | null;
}

/** The roles by whose dates a list is judged: all of a list from a host, fewer for files that a person brought. */
export type JudgedRoles = readonly Role[];

export const JUDGED_FROM_HOST: JudgedRoles = ['root', 'timestamp', 'snapshot', 'targets'];
/** Files on a stick are older than any timestamp; a publisher signs `targets` for long when it means them. */
export const JUDGED_FROM_FILES: JudgedRoles = ['root', 'targets'];

export function metadataPath(role: Role, version?: number): string {
  return version === undefined ? `metadata/${role}.json` : `metadata/${version}.${role}.json`;
}

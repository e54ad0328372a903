/**
 * Signed metadata of a list directory: TUF 1.0 with its four top-level roles, no delegations, one kind of key. The
 * publisher makes it with the functions of this folder; docs/list-format.md, section 7, describes the bytes.
 */

export const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;
export type Role = (typeof ROLES)[number];

/** A public key as metadata holds it: PEM of its SPKI form. */
export interface PublicKey {
  readonly keytype: 'ecdsa';
  readonly scheme: 'ecdsa-sha2-nistp256';
  readonly keyval: { readonly public: string };
}

/** Who may sign for a role, and how many of them must. */
export interface RoleKeys {
  readonly keyids: readonly string[];
  readonly threshold: number;
}

interface Common<R extends Role> {
  readonly _type: R;
  readonly spec_version: string;
  readonly version: number;
  /** YYYY-MM-DDTHH:MM:SSZ */
  readonly expires: string;
}

export interface Root extends Common<'root'> {
  readonly consistent_snapshot: true;
  readonly keys: Readonly<Record<string, PublicKey>>;
  readonly roles: Readonly<Record<Role, RoleKeys>>;
}

/** A file whose content is signed for. */
export interface TargetFile {
  readonly length: number;
  readonly hashes: { readonly sha256: string };
}

/** Another metadata file. */
export interface MetadataFile extends TargetFile {
  readonly version: number;
}

export interface Targets extends Common<'targets'> {
  /** By names without their hash: `lists/black/index.json`. */
  readonly targets: Readonly<Record<string, TargetFile>>;
}

export interface Snapshot extends Common<'snapshot'> {
  readonly meta: { readonly 'targets.json': MetadataFile };
}

export interface Timestamp extends Common<'timestamp'> {
  readonly meta: { readonly 'snapshot.json': MetadataFile };
}

/** What each role signs. */
export interface SignedOf {
  readonly root: Root;
  readonly targets: Targets;
  readonly snapshot: Snapshot;
  readonly timestamp: Timestamp;
}

export interface Signature {
  readonly keyid: string;
  /** Hexadecimal digits of the DER form. */
  readonly sig: string;
}

/** A metadata file: what is signed, and the signatures. */
export interface Envelope<R extends Role> {
  readonly signed: SignedOf[R];
  readonly signatures: readonly Signature[];
}

/** Longest metadata files that clients read, in bytes. */
export const METADATA_LIMITS: Readonly<Record<Role, number>> = {
  root: 64 * 1024,
  targets: 256 * 1024,
  snapshot: 64 * 1024,
  timestamp: 16 * 1024,
};

import type { Result } from '../../model.ts';
import type { ListProblem } from '../client/problem.ts';
import { sha256 } from '../client/sha256.ts';
import { canonicalBytes } from '../tuf/canonical.ts';
import type { Root } from '../tuf/metadata.ts';
import { readTrustedRoot } from './follow-roots.ts';

/**
 * What two people compare before a root is trusted: SHA-256 of the canonical form of what the root signs. It does not
 * change with spaces in the file or the order of signatures, and does with every key, threshold and date.
 */
export function rootFingerprint(root: Root): Promise<string> {
  return sha256(canonicalBytes(root));
}

/** A root that a person or an administrator gives, with its fingerprint; its own keys must have signed it. */
export async function readGivenRoot(
  bytes: Uint8Array,
): Promise<Result<{ readonly root: Root; readonly fingerprint: string }, ListProblem>> {
  const trusted = await readTrustedRoot(bytes);
  if (!trusted.ok) return trusted;
  const { root } = trusted.value;
  return { ok: true, value: { root, fingerprint: await rootFingerprint(root) } };
}

/** As people copy it: spaces, colons and capitals do not count. */
export function sameFingerprint(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(fingerprint: string): string {
  return fingerprint.toLowerCase().replace(/[^0-9a-f]/g, '');
}

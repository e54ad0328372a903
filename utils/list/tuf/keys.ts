import { canonicalBytes } from './canonical.ts';
import type { Hash } from './make.ts';
import type { PublicKey } from './metadata.ts';

/** A key as metadata holds it, from the PEM of its SPKI form (P-256). */
export function publicKeyOf(pem: string): PublicKey {
  return { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } };
}

/** TUF 4.2: the hash of the key's canonical form. */
export function keyIdOf(key: PublicKey, sha256: Hash): string {
  return sha256(canonicalBytes(key));
}

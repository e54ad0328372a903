import { fromHex, toHex } from '../hex.ts';
import { stableJson } from '../release/stable-json.ts';
import { canonicalBytes } from './canonical.ts';
import type { Envelope, PublicKey, Role, Root, Signature, SignedOf } from './metadata.ts';

/** A private key, wherever it lies: in a file, in a device, behind a command. */
export interface Signer {
  readonly keyId: string;
  /** The DER form of an ECDSA signature over the SHA-256 of the bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Whether a signature (DER) over some bytes was made with a key. */
export type Verify = (key: PublicKey, bytes: Uint8Array, signature: Uint8Array) => boolean;

/** Metadata with the signatures of all signers, in the order of their key ids; those that it has are kept. */
export async function signMetadata<R extends Role>(
  signed: SignedOf[R],
  signers: readonly Signer[],
  kept: readonly Signature[] = [],
): Promise<Envelope<R>> {
  const bytes = canonicalBytes(signed);
  const made = new Map(kept.map((each) => [each.keyid, each]));
  for (const { keyId, sign } of signers) {
    if (!made.has(keyId)) made.set(keyId, { keyid: keyId, sig: toHex(await sign(bytes)) });
  }
  return { signed, signatures: [...made.values()].sort((a, b) => (a.keyid < b.keyid ? -1 : 1)) };
}

/** The keys of a role whose signatures hold, as a root names them. */
export function validKeys<R extends Role>(envelope: Envelope<R>, role: R, root: Root, verify: Verify): string[] {
  const bytes = canonicalBytes(envelope.signed);
  const { keyids } = root.roles[role];
  const holding = envelope.signatures.filter(({ keyid, sig }) => {
    const key = root.keys[keyid];
    return keyids.includes(keyid) && key !== undefined && verify(key, bytes, fromHex(sig));
  });
  return [...new Set(holding.map(({ keyid }) => keyid))];
}

/** Whether as many keys have signed as a root asks for. */
export function isSigned<R extends Role>(envelope: Envelope<R>, role: R, root: Root, verify: Verify): boolean {
  return validKeys(envelope, role, root, verify).length >= root.roles[role].threshold;
}

/** The bytes of a metadata file; the same metadata is the same bytes. */
export function writeMetadata(envelope: Envelope<Role>): Uint8Array {
  return new TextEncoder().encode(`${stableJson(envelope)}\n`);
}

import { ownBuffer } from '../client/sha256.ts';
import { fromHex } from '../hex.ts';
import { canonicalBytes } from '../tuf/canonical.ts';
import type { Envelope, PublicKey, Role, Root } from '../tuf/metadata.ts';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const WITH_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Length of each of the two numbers of a P-256 signature. */
const HALF = 32;

/** Whether as many different keys of the role as a root asks for have signed. */
export async function isSignedBy<R extends Role>(envelope: Envelope<R>, role: R, root: Root): Promise<boolean> {
  const bytes = signedBytes(envelope.signed);
  if (bytes === null) return false;
  const { keyids, threshold } = root.roles[role];
  const holding = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    const key = keyids.includes(keyid) ? root.keys[keyid] : undefined;
    // By the key itself, so that one key under two ids counts once.
    if (key !== undefined && (await holds(key, bytes, fromHex(sig)))) holding.add(keyMaterial(key));
  }
  return holding.size >= threshold;
}

/** Fields that nobody knows are signed too, and may hold what has no canonical form. */
function signedBytes(signed: object): Uint8Array | null {
  try {
    return canonicalBytes(signed);
  } catch {
    return null;
  }
}

async function holds(key: PublicKey, bytes: Uint8Array, der: Uint8Array): Promise<boolean> {
  const signature = rawSignature(der);
  if (signature === null) return false;
  try {
    const imported = await crypto.subtle.importKey('spki', fromBase64(keyMaterial(key)), ECDSA, false, ['verify']);
    return await crypto.subtle.verify(WITH_SHA256, imported, signature, ownBuffer(bytes));
  } catch {
    // Not a key of this curve.
    return false;
  }
}

/** What stands between the lines of a PEM. */
function keyMaterial({ keyval }: PublicKey): string {
  return keyval.public.replace(/-----[A-Z ]+-----|\s/g, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** `SEQUENCE { INTEGER r, INTEGER s }` as WebCrypto takes it: both numbers in 32 bytes each. Null for anything else. */
export function rawSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const r = integerAt(der, 2);
  const s = r === null ? null : integerAt(der, r.next);
  if (r === null || s === null || s.next !== der.length) return null;
  const raw = new Uint8Array(2 * HALF);
  raw.set(r.value, HALF - r.value.length);
  raw.set(s.value, 2 * HALF - s.value.length);
  return raw;
}

function integerAt(der: Uint8Array, at: number): { readonly value: Uint8Array; readonly next: number } | null {
  const length = der[at + 1] ?? 0;
  const next = at + 2 + length;
  if (der[at] !== 0x02 || length === 0 || next > der.length) return null;
  const written = der.subarray(at + 2, next);
  // A zero stands in front where the number would else look negative.
  const value = written[0] === 0 ? written.subarray(1) : written;
  return value.length > HALF ? null : { value, next };
}

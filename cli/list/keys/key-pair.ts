import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { keyIdOf, publicKeyOf } from '../../../utils/list/tuf/keys.ts';
import type { PublicKey } from '../../../utils/list/tuf/metadata.ts';
import type { Signer, Verify } from '../../../utils/list/tuf/sign.ts';
import { sha256 } from '../list-folder.ts';

/** A key whose private half is in this process. */
export interface KeyPair {
  readonly signer: Signer;
  readonly publicKey: PublicKey;
  /** The private half: PEM, PKCS #8. */
  readonly pem: string;
}

/** A new key on P-256. */
export function makeKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return keyPairOf(privateKey);
}

/** The key of a PEM file (PKCS #8 or SEC 1); null where it holds none on P-256. */
export function readKeyPair(pem: string): KeyPair | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? keyPairOf(key) : null;
  } catch {
    return null;
  }
}

function keyPairOf(privateKey: KeyObject): KeyPair {
  const publicKey = publicKeyOf(spkiOf(createPublicKey(privateKey)));
  return {
    publicKey,
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    signer: {
      keyId: keyIdOf(publicKey, sha256),
      sign: async (bytes) => new Uint8Array(sign('sha256', bytes, privateKey)),
    },
  };
}

/** The public key of a PEM file that somebody hands in for another's device; null where it holds none on P-256. */
export function readPublicKey(pem: string): PublicKey | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? publicKeyOf(spkiOf(key)) : null;
  } catch {
    return null;
  }
}

function spkiOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/** A key or a signature that cannot be read at all holds for nothing. */
export const verifySignature: Verify = (key, bytes, signature) => {
  try {
    return verify('sha256', bytes, key.keyval.public, signature);
  } catch {
    return false;
  }
};

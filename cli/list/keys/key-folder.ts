import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../../utils/list/tuf/metadata.ts';
import type { Result } from '../../../utils/model.ts';
import { type KeyPair, readKeyPair } from './key-pair.ts';

/**
 * A directory of keys for development: one PEM file each, named after its role and the first digits of its id, and
 * the roots that name them. Names are for people; which key a file holds is read from the file.
 */

const ID_DIGITS = 8;
const ONLY_OWNER = 0o600;

/** All private keys of a directory, or a sentence on the file that is none. */
export function readKeyFolder(folder: string): Result<KeyPair[], string> {
  if (!existsSync(folder)) return { ok: false, problem: `${folder} is not there` };
  const pairs: KeyPair[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pem'))) {
    const pair = readKeyPair(readFileSync(join(folder, name), 'utf8'));
    if (pair === null) return { ok: false, problem: `${join(folder, name)}: this is no private key on P-256` };
    pairs.push(pair);
  }
  return { ok: true, value: pairs };
}

/** Writes a private key that only its owner may read; never over another file. */
export function writeKey(folder: string, role: Role, { pem, signer }: KeyPair): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${role}-${signer.keyId.slice(0, ID_DIGITS)}.pem`);
  writeFileSync(file, pem, { mode: ONLY_OWNER, flag: 'wx' });
  return file;
}

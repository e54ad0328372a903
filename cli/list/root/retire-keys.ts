import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../utils/model.ts';
import { readKeyPair } from '../keys/key-pair.ts';
import type { FolderProblem } from '../list-folder.ts';
import { readMetadata } from '../metadata/read-metadata.ts';

/** Keys that a root no longer names go into `retired/`, once nothing needs their signatures any more. */
export function retireKeys(keys: string, metadata: string, version: number): Result<null, FolderProblem> {
  const before = readMetadata(join(metadata, `${version - 1}.root.json`), 'root');
  const next = readMetadata(join(metadata, `${version}.root.json`), 'root');
  if (!before.ok) return before;
  if (!next.ok) return next;
  const named = next.value.envelope.signed.keys;
  const replaced = new Set(Object.keys(before.value.envelope.signed.keys).filter((keyid) => !(keyid in named)));
  const retired = join(keys, 'retired');
  mkdirSync(retired, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(keys).filter((each) => each.endsWith('.pem'))) {
    const pair = readKeyPair(readFileSync(join(keys, name), 'utf8'));
    if (pair !== null && replaced.has(pair.signer.keyId)) renameSync(join(keys, name), join(retired, name));
  }
  return { ok: true, value: null };
}

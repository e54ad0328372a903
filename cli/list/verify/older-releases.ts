import { indexTarget } from '../../../utils/list/client/fetch-targets.ts';
import { readNamedFile } from '../../../utils/list/client/read-named-file.ts';
import type { FileSource } from '../../../utils/list/client/source.ts';
import { type ListIndex, type ListName, parseIndex } from '../../../utils/list/release/index-file.ts';
import { readJson, readMetadata } from '../../../utils/list/trust/read-metadata.ts';
import { metadataPath } from '../../../utils/list/trust/trusted.ts';
import { METADATA_LIMITS, type TargetFile } from '../../../utils/list/tuf/metadata.ts';
import { targetPath } from '../../../utils/list/tuf/release.ts';

/** More than the releases from which deltas are offered; timestamps that were signed anew make no targets. */
const MOST_LOOKS = 100;

/**
 * The indexes of earlier releases of a list, by `seq`, as far as their files are still there. They are found by earlier
 * `targets` metadata and are no more trusted than files found by chance: they only serve to try the deltas, whose
 * results are held against the signed index.
 */
export async function findOlderIndexes(
  source: FileSource,
  list: ListName,
  newestTargets: number,
): Promise<Map<number, ListIndex>> {
  const found = new Map<number, ListIndex>();
  const from = Math.max(1, newestTargets - MOST_LOOKS);
  for (let version = newestTargets - 1; version >= from; version--) {
    const target = await readTarget(source, version, indexTarget(list));
    if (target === 'gone') break;
    const index = target === null ? null : await readIndex(source, list, target);
    if (index !== null) found.set(index.seq, index);
  }
  return found;
}

async function readTarget(source: FileSource, version: number, name: string): Promise<TargetFile | null | 'gone'> {
  const file = metadataPath('targets', version);
  const bytes = await source.read(file, METADATA_LIMITS.targets);
  if (!bytes.ok) return 'gone';
  const read = readMetadata('targets', bytes.value, file);
  return read.ok ? (read.value.signed.targets[name] ?? null) : null;
}

async function readIndex(source: FileSource, list: ListName, target: TargetFile): Promise<ListIndex | null> {
  const path = `targets/${targetPath(indexTarget(list), target)}`;
  const bytes = await readNamedFile(source, path, { length: target.length, sha256: target.hashes.sha256 });
  const index = bytes.ok ? parseIndex(readJson(bytes.value)) : null;
  return index?.ok === true ? index.value : null;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexTarget } from '../../utils/list/client/fetch-targets.ts';
import { decodeDelta } from '../../utils/list/codec/delta.ts';
import type { PreviousRelease } from '../../utils/list/release/build.ts';
import type { ListIndex, ListName } from '../../utils/list/release/index-file.ts';
import type { Step } from '../../utils/list/release/steps.ts';
import { targetPath } from '../../utils/list/tuf/release.ts';
import type { Result } from '../../utils/model.ts';
import { type FolderProblem, readEntries, readIndex, readPacked } from './list-folder.ts';
import { readSignedFolder } from './metadata/read-metadata.ts';

/** The index that the metadata of a published directory names; null where it has none of this list. */
export function publishedIndex(directory: string, list: ListName): Result<ListIndex | null, FolderProblem> {
  const signed = readSignedFolder(directory);
  if (!signed.ok) return signed;
  if (signed.value === null) {
    // Files without metadata are no published list, and must not pass for "nothing published yet".
    const file = join(directory, 'metadata');
    return existsSync(join(directory, 'targets'))
      ? { ok: false, problem: { file, code: 'not-there' } }
      : { ok: true, value: null };
  }
  const name = indexTarget(list);
  const target = signed.value.targets.envelope.signed.targets[name];
  if (target === undefined) return { ok: true, value: null };
  return readIndex(join(directory, 'targets', targetPath(name, target)), target.hashes.sha256);
}

/** What the next release is built on: the one that is published, or null where none is. */
export function readPrevious(directory: string, list: ListName): Result<PreviousRelease | null, FolderProblem> {
  const index = publishedIndex(directory, list);
  if (!index.ok || index.value === null) return index.ok ? { ok: true, value: null } : index;
  const entries = readEntries(directory, index.value);
  if (!entries.ok) return entries;
  const steps: Step[] = [];
  for (const ref of index.value.deltas.filter(({ from, to }) => to === from + 1)) {
    const raw = readPacked(directory, list, ref);
    if (!raw.ok) return raw;
    const delta = decodeDelta(raw.value);
    if (!delta.ok) return { ok: false, problem: { file: ref.file, code: 'broken', detail: delta.problem } };
    steps.push({ from: ref.from, to: ref.to, delta: delta.value });
  }
  return { ok: true, value: { index: index.value, entries: entries.value, steps } };
}

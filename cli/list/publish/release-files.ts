import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTarget } from '../../../utils/list/client/fetch-targets.ts';
import { LIST_NAMES, type ListIndex } from '../../../utils/list/release/index-file.ts';
import type { TargetFile, Targets } from '../../../utils/list/tuf/metadata.ts';
import { targetPath } from '../../../utils/list/tuf/release.ts';
import type { Result } from '../../../utils/model.ts';
import { type FolderProblem, readIndex, sha256 } from '../list-folder.ts';

/** A file of a release by its path in the directory, with what it must be. */
export type ReleaseFiles = ReadonlyMap<string, TargetFile>;

/** Everything that clients fetch by the targets of a release: content first, then the files that name it. */
export function contentFiles(
  directories: readonly string[],
  { targets }: Targets,
): Result<ReleaseFiles, FolderProblem> {
  const content = new Map<string, TargetFile>();
  const named = new Map<string, TargetFile>();
  for (const [name, target] of Object.entries(targets)) {
    const path = `targets/${targetPath(name, target)}`;
    named.set(path, target);
    const list = LIST_NAMES.find((each) => indexTarget(each) === name);
    if (list === undefined) continue;
    const index = readIndex(findFile(directories, path, target), target.hashes.sha256);
    if (!index.ok) return index;
    for (const [file, ref] of filesOfIndex(index.value)) content.set(`targets/lists/${list}/${file}`, ref);
  }
  return { ok: true, value: new Map([...content, ...named]) };
}

function* filesOfIndex({ parts, deltas }: ListIndex): Generator<[string, TargetFile]> {
  for (const { file, length, sha256: hash } of [
    ...parts.flatMap(({ numbers, columns }) => [numbers, columns]),
    ...deltas,
  ]) {
    yield [file, { length, hashes: { sha256: hash } }];
  }
}

/** The first directory's file that is as it must be; where there is none, the one that should have it. */
export function findFile(directories: readonly string[], path: string, target: TargetFile): string {
  const places = directories.map((directory) => join(directory, path));
  return places.find((file) => isFile(file, target)) ?? places[0] ?? path;
}

/** Whether a file is there and is what it must be. */
export function isFile(file: string, { length, hashes }: TargetFile): boolean {
  try {
    const bytes = readFileSync(file);
    return bytes.length === length && sha256(bytes) === hashes.sha256;
  } catch {
    return false;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetFile } from '../../../utils/list/tuf/make.ts';
import type { TargetFile } from '../../../utils/list/tuf/metadata.ts';
import type { Result } from '../../../utils/model.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { sha256 } from '../list-folder.ts';

/** `lists/black/<sha256>.index.json`: any file whose name begins with its hash is a target. */
const TARGET = /^((?:[a-z0-9-]+\/)*)([0-9a-f]{64})\.([a-z0-9][a-z0-9._-]*\.json)$/;

/** The files of a staging directory that are signed for, by their names without the hash. */
export function readStagedTargets(staging: string): Result<ReadonlyMap<string, TargetFile>, string> {
  const folder = join(staging, 'targets');
  const targets = new Map<string, TargetFile>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const [, place = '', hash, name = ''] = TARGET.exec(path) ?? [];
    if (hash === undefined) continue;
    const file = join(folder, path);
    const target = targetFile(readFileSync(file), sha256);
    if (target.hashes.sha256 !== hash) {
      return { ok: false, problem: formatFolderProblem({ file, code: 'hash-differs' }) };
    }
    targets.set(`${place}${name}`, target);
  }
  return { ok: true, value: targets };
}

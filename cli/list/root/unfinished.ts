import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../utils/model.ts';
import { parseJson } from '../list-folder.ts';
import { rootVersions } from '../metadata/read-metadata.ts';
import { type WriteFile, writeFileWhole } from '../metadata/write-file.ts';

/**
 * A change of keys writes several files, and between two of them the directory may be one that only the new keys can go
 * on with. So all of them are put beside the keys first, and whoever was stopped runs the command again.
 */
const FILE = 'unfinished-change.json';

/** Names under `metadata/` and contents, in the order of writing. */
export type Change = readonly (readonly [name: string, text: string])[];

export function keepUnfinished(keys: string, change: Change): void {
  writeFileWhole(join(keys, FILE), new TextEncoder().encode(JSON.stringify(change)));
}

/** A change that was broken off and belongs to this directory; null where there is none. */
export function readUnfinished(keys: string, directory: string): Result<Change | null, string> {
  const file = join(keys, FILE);
  if (!existsSync(file)) return { ok: true, value: null };
  const change = parseChange(parseJson(readFileSync(file)));
  const newest = rootVersions(join(directory, 'metadata')).at(-1) ?? 0;
  const next = change === null ? null : rootVersion(change);
  if (change === null || next === null) return { ok: false, problem: `${file} is broken; remove it` };
  return next === newest || next === newest + 1
    ? { ok: true, value: change }
    : { ok: false, problem: `${file} leads to root ${next}, and ${directory} has root ${newest}; remove it` };
}

/** Puts the files in their places, in order. */
export function writeChange(directory: string, change: Change, write: WriteFile): void {
  for (const [name, text] of change) write(join(directory, 'metadata', name), new TextEncoder().encode(text));
}

export function dropUnfinished(keys: string): void {
  rmSync(join(keys, FILE), { force: true });
}

/** The version of the root that a change leads to. */
export function rootVersion(change: Change): number | null {
  const [root] = change.map(([name]) => /^([0-9]{1,9})\.root\.json$/.exec(name)).filter((match) => match !== null);
  return root === undefined ? null : Number(root[1]);
}

const NAME = /^(?:[0-9]{1,16}\.(?:root|targets|snapshot)|timestamp)\.json$/;

function parseChange(raw: unknown): Change | null {
  if (!Array.isArray(raw)) return null;
  const entries: readonly unknown[] = raw;
  const files = entries.flatMap((entry): Change => {
    const [name, text]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    return typeof name === 'string' && NAME.test(name) && typeof text === 'string' ? [[name, text]] : [];
  });
  return files.length === entries.length ? files : null;
}

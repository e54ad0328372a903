import { join } from 'node:path';
import type { Result } from '../../../utils/model.ts';
import { formatFolderProblem } from '../folder-words.ts';
import type { FolderProblem } from '../list-folder.ts';
import {
  newestRoot,
  type ReadMetadata,
  readMetadata,
  rootProblem,
  rootVersions,
  type SignedFolder,
} from '../metadata/read-metadata.ts';

/** By which root a release is signed. */
export interface Trust {
  readonly root: ReadMetadata<'root'>;
  /** Roots that are published with the release, by their names under `metadata/`; none where they are there already. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface TrustSources {
  readonly published: SignedFolder | null;
  readonly staging: string;
  readonly keys: string | undefined;
  /** A root file that was given by name. */
  readonly root: string | undefined;
}

/**
 * The root of what is published; for a first release that of `--root`, of the directory of keys, or of an earlier run.
 */
export function readTrust({ published, staging, keys, root }: TrustSources): Result<Trust, string> {
  if (published !== null) return { ok: true, value: { root: published.root, files: new Map() } };
  if (root !== undefined) return readOneRoot(root);
  for (const folder of [...(keys === undefined ? [] : [keys]), join(staging, 'metadata')]) {
    const chain = readChain(folder);
    if (!chain.ok) return { ok: false, problem: formatFolderProblem(chain.problem) };
    if (chain.value !== null) return { ok: true, value: chain.value };
  }
  return { ok: false, problem: 'no root is known; say where it is with --root' };
}

/** All roots of a folder, or null where it holds none. */
function readChain(folder: string): Result<Trust | null, FolderProblem> {
  const newest = newestRoot(folder);
  if (!newest.ok || newest.value === null) return newest.ok ? { ok: true, value: null } : newest;
  const files = new Map<string, Uint8Array>();
  for (const version of rootVersions(folder)) {
    const name = `${version}.root.json`;
    const read = readMetadata(join(folder, name), 'root');
    if (!read.ok) return read;
    files.set(name, read.value.bytes);
  }
  return { ok: true, value: { root: newest.value, files } };
}

function readOneRoot(file: string): Result<Trust, string> {
  const read = readMetadata(file, 'root');
  if (!read.ok) return { ok: false, problem: formatFolderProblem(read.problem) };
  const { envelope, bytes } = read.value;
  const broken = rootProblem(null, envelope);
  if (broken !== null) return { ok: false, problem: formatFolderProblem({ file, code: 'not-signed', detail: broken }) };
  const files = new Map([[`${envelope.signed.version}.root.json`, bytes]]);
  return { ok: true, value: { root: read.value, files } };
}

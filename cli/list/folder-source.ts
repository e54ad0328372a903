import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListProblem, refuse } from '../../utils/list/client/problem.ts';
import type { FileSource } from '../../utils/list/client/source.ts';
import type { Result } from '../../utils/model.ts';

/** The files of a list directory on this machine. */
export function createFolderSource(directory: string): FileSource {
  return { read: (path, most) => readFileUpTo(join(directory, path), most, path) };
}

async function readFileUpTo(file: string, most: number, path: string): Promise<Result<Uint8Array, ListProblem>> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size > most) return refuse('too-long', path);
    return { ok: true, value: new Uint8Array(await handle.readFile()) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? 'not-found' : 'cut-off', path);
  }
}

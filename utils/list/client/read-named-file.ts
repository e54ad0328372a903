import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from './problem.ts';
import { sha256 } from './sha256.ts';
import type { FileSource } from './source.ts';

/** A file whose length and hash were signed: that very file, or a problem. Nothing longer is read. */
export async function readNamedFile(
  source: FileSource,
  path: string,
  named: { readonly length: number; readonly sha256: string },
): Promise<Result<Uint8Array, ListProblem>> {
  const bytes = await source.read(path, named.length);
  if (!bytes.ok) return bytes.problem.code === 'too-long' ? refuse('hash-differs', path, 'length') : bytes;
  return (await sha256(bytes.value)) === named.sha256 ? bytes : refuse('hash-differs', path);
}

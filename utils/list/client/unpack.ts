import type { Result } from '../../model.ts';
import type { FileRef } from '../release/index-file.ts';
import { type ListProblem, refuse } from './problem.ts';
import { readAtMost } from './read-body.ts';
import { ownBuffer } from './sha256.ts';

/**
 * The content of a packed file whose hash holds: exactly `rawLength` bytes. Unpacking stops there, so that a small file
 * cannot fill the memory, whoever signed it.
 */
export async function unpack(packed: Uint8Array, ref: FileRef): Promise<Result<Uint8Array, ListProblem>> {
  try {
    const stream = new Blob([ownBuffer(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
    const raw = await readAtMost(stream, ref.rawLength);
    if (!raw.ok) return refuse('too-long', ref.file);
    return raw.value.length === ref.rawLength ? raw : refuse('broken', ref.file, 'length');
  } catch {
    return refuse('broken', ref.file, 'gzip');
  }
}

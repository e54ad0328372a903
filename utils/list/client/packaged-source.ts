import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from './problem.ts';
import type { FileSource } from './source.ts';

/**
 * The files of a list directory that ships with the product, under the package's own address. Nothing leaves the
 * machine.
 */
export function createPackagedSource(folder: string, fetch: (address: string) => Promise<Response>): FileSource {
  return {
    read: async (path, most): Promise<Result<Uint8Array, ListProblem>> => {
      try {
        const bytes = new Uint8Array(await (await fetch(`${folder}${path}`)).arrayBuffer());
        return bytes.length > most ? refuse('too-long', path) : { ok: true, value: bytes };
      } catch {
        // Browsers do not answer for a file that the package does not have: the fetch fails.
        return refuse('not-found', path);
      }
    },
  };
}

import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from './problem.ts';
import { readAtMost } from './read-body.ts';
import type { FileSource } from './source.ts';

/** A file that a person picked, as the browser gives it. */
export type PickedFile = Pick<File, 'name' | 'size' | 'stream'> & { readonly webkitRelativePath?: string };

/**
 * The files of a list directory that a person picked, whatever folder they stood in: a path is counted from the folder
 * that holds `metadata/`.
 */
export function createFilesSource(files: readonly PickedFile[]): FileSource {
  const byPath = new Map(files.map((file) => [pathInList(file), file]));
  return {
    read: async (path, most): Promise<Result<Uint8Array, ListProblem>> => {
      const file = byPath.get(path);
      if (file === undefined) return refuse('not-found', path);
      if (file.size > most) return refuse('too-long', path);
      try {
        const bytes = await readAtMost(file.stream(), most);
        return bytes.ok ? bytes : refuse('too-long', path);
      } catch {
        // The stick was pulled out, or the file changed since it was picked.
        return refuse('cut-off', path);
      }
    },
  };
}

function pathInList({ name, webkitRelativePath }: PickedFile): string {
  const path = webkitRelativePath === undefined || webkitRelativePath === '' ? name : webkitRelativePath;
  const start = path.search(/(?:^|\/)(?:metadata|targets)\//);
  return start < 0 ? path : path.slice(path[start] === '/' ? start + 1 : start);
}

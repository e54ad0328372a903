import type { Result } from '../../model.ts';
import type { ListProblem } from './problem.ts';

/** Where the files of a list directory come from: a host, a folder, files that a person picked. */
export interface FileSource {
  /**
   * A file by its path in the directory (`metadata/timestamp.json`). Never more than `most` bytes: a longer one is
   * refused (`too-long`) and not read to its end. `not-found` where the source says that there is none.
   */
  readonly read: (path: string, most: number) => Promise<Result<Uint8Array, ListProblem>>;
}

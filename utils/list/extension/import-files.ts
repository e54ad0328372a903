import { createFilesSource, type PickedFile } from '../client/files-source.ts';
import type { UpdateReport } from '../status.ts';
import type { ListEnvironment } from './environment.ts';
import { updateFromFiles } from './run-update.ts';

/**
 * Takes a list directory that a person picked (`<input type="file" webkitdirectory>`), for offices without internet.
 * Called in the page that has the files: it has the same store as the background, and the same lock, so no bytes need
 * to be sent, and the background finds the new list with its next look-up.
 */
export function importFiles(environment: ListEnvironment, files: readonly PickedFile[]): Promise<UpdateReport> {
  return updateFromFiles(environment, createFilesSource(files));
}

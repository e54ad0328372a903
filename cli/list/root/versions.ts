import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../../utils/list/tuf/metadata.ts';
import type { SignedFolder } from '../metadata/read-metadata.ts';
import { nextVersions, type SigningJob } from '../sign/sign-metadata.ts';

/**
 * Versions for the metadata that is signed anew: the next ones; for roles that begin anew those that are free.
 *
 * Somebody who had the keys may have published the highest version that there is, and nothing could follow it. With new
 * keys clients forget what they have seen (TUF 5.3.11), so that lower versions count again. Files are kept for a year
 * by caches, so no name may come back with another content: the first run of versions in the directory is ours, and
 * what follows it is free.
 */
export function versionsAfter(
  directory: string,
  published: SignedFolder,
  anew: readonly Role[],
): SigningJob['versions'] {
  const next = nextVersions(published);
  return {
    targets: anew.includes('targets') ? firstFree(directory, 'targets') : next.targets,
    snapshot: anew.includes('snapshot') ? firstFree(directory, 'snapshot') : next.snapshot,
    timestamp: anew.includes('timestamp') ? 1 : next.timestamp,
  };
}

function firstFree(directory: string, role: 'targets' | 'snapshot'): number {
  const taken = readdirSync(join(directory, 'metadata'))
    .filter((name) => name.endsWith(`.${role}.json`))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b);
  const gap = taken.findIndex((version, place) => taken[place + 1] !== version + 1);
  return (taken[gap] ?? 0) + 1;
}

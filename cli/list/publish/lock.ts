import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../utils/model.ts';

/**
 * One command at a time changes a published directory: a file with the number of its process. That of a process that
 * was killed does not hold anybody up.
 */
const LOCK = '.ruthan-lock';

/** Does some work while nobody else changes the directory; a sentence where somebody is at it. */
export async function withLock<T>(directory: string, work: () => Promise<T>): Promise<Result<T, string>> {
  const file = join(directory, LOCK);
  if (!take(file)) return { ok: false, problem: `another command is changing ${directory} (see ${file})` };
  try {
    return { ok: true, value: await work() };
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (isHeld(file)) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

/** Whether the process that wrote the file is still there. */
function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

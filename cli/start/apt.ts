import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Result } from '../../utils/model.ts';

/** Debian's packages: what is there, and how to get what is not. Nothing here runs on other systems. */

const installTimeout = 10 * 60_000;

/** The full path of a program on the search path, or null. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Whether packages can be installed here without asking anybody. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null;
}

function isInstalled(name: string): boolean {
  const asked = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.includes('\nStatus: install ok installed\n');
}

function run(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: installTimeout }).status === 0
  );
}

/**
 * Installs those packages that are missing. The problem is a sentence that says what a person can run instead.
 */
export function ensurePackages(names: readonly string[]): Result<null, string> {
  const byHand = `apt-get update && apt-get install -y ${names.join(' ')}`;
  if (findProgram('dpkg-query') === null) return { ok: false, problem: 'this is not a Debian system' };
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return { ok: true, value: null };
  if (!canInstall()) return { ok: false, problem: `missing ${missing.join(', ')}; as root, run: ${byHand}` };
  process.stderr.write(`installing ${missing.join(', ')} …\n`);
  const done = run(['update', '-q']) && run(['install', '-y', '-q', '--no-install-recommends', ...missing]);
  return done ? { ok: true, value: null } : { ok: false, problem: `apt-get failed; try: ${byHand}` };
}

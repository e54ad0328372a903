import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

/** Servers that refuse to run as root run as the account that their package made. */
export type Account = 'postgres' | 'sogo';

/** The command line that runs a program as that account. */
export function asAccount(account: Account, command: readonly string[]): string[] {
  return ['setpriv', '--reuid', account, '--regid', account, '--init-groups', ...command];
}

/** Makes a folder that belongs to that account, and returns its path. */
export async function ownFolder(path: string, account: Account): Promise<string> {
  await mkdir(path);
  const done = spawnSync('chown', [`${account}:${account}`, path], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return path;
}

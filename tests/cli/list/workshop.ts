import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { runBuild } from '../../../cli/list/build.ts';
import type { Io } from '../../../cli/list/io.ts';
import { type PublishTools, runPublish } from '../../../cli/list/publish/publish.ts';
import { runRootInit } from '../../../cli/list/root/init.ts';
import { runSign } from '../../../cli/list/sign/sign.ts';
import { makeTufJsClient, type TufJsClient } from '../../list/tuf/tuf-js.ts';

/** A directory of its own for each test of a file, which is the working directory while the test runs. */
export function useWorkshop(): void {
  // A release is some seconds of work where several test files share a core.
  vi.setConfig({ testTimeout: 60_000 });
  const at = { path: '' };
  const home = process.cwd();
  beforeEach(() => {
    at.path = mkdtempSync(join(tmpdir(), 'list-'));
    process.chdir(at.path);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(at.path, { recursive: true });
  });
}

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process and takes down what it says. */
export async function run<Rest extends readonly unknown[]>(
  command: (args: readonly string[], usage: string, io: Io, ...rest: Rest) => number | Promise<number>,
  args: readonly string[],
  ...rest: Rest
): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const io: Io = {
    out: (text) => {
      said.stdout += text;
    },
    err: (text) => {
      said.stderr += text;
    },
  };
  const status = await command(args, 'usage\n', io, ...rest);
  return { status, ...said };
}

export const HEAD = 'number,category,agency|reason,listed_on\n';

export function build(list: string, rows: string, ...more: readonly string[]): Promise<Said> {
  writeFileSync('rows.csv', HEAD + rows);
  return run(runBuild, ['--list', list, '--in', 'rows.csv', '--out', 'staging', '--date', '2026-11-21', ...more]);
}

export const DAY = 86_400_000;
/** The test's own clock, so that no test depends on the day on which it runs. */
export const NOW = Date.parse('2026-11-21T03:00:00Z');

export function makeKeys(now = NOW): Promise<Said> {
  return run(runRootInit, ['--out', 'keys'], now);
}

export function sign(now = NOW, ...more: readonly string[]): Promise<Said> {
  return run(runSign, ['staging', '--keys', 'keys', ...more], now);
}

export function publish(tools: PublishTools): Promise<Said> {
  return run(runPublish, ['staging', 'public'], tools);
}

/** Black numbers, one for each of so many rows. */
export function blackRows(count: number): string {
  return Array.from({ length: count }, (_, index) => `08${10_000_000 + index * 7},black,loan,2025-01\n`).join('');
}

/** Builds, signs and publishes a release of the black list on what is published. */
export async function release(count: number, tools: PublishTools, isFirst = false): Promise<void> {
  rmSync('staging', { recursive: true, force: true });
  const previous = isFirst ? [] : ['--prev', 'public'];
  expect(await build('black', blackRows(count), ...previous)).toMatchObject({ status: 0 });
  expect(await sign(tools.now())).toMatchObject({ status: 0 });
  expect(await publish(tools)).toMatchObject({ status: 0 });
}

export function filesOf(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Makes clients of tuf-js that trust the first root of `keys`; what they keep is removed after each test. */
export function useTufJs(): () => TufJsClient {
  const clients: TufJsClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.forget();
  });
  return () => {
    const client = makeTufJsClient('keys/1.root.json');
    clients.push(client);
    return client;
  };
}

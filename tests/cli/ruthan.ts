import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The real command in a process of its own: what it writes, and how it ends. */

export const PROJECT = resolve(import.meta.dirname, '../..');
export const NODE = join(PROJECT, 'node_modules/.bin/node');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `ruthan` with these words in a directory, to its end. */
export function ruthan(args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(NODE, [join(PROJECT, 'cli/ruthan.ts'), ...args], { cwd });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => {}).end(input);
  });
}

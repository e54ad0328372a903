import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { readArguments, wholeNumber } from '../list/arguments.ts';
import { type Io, PROCESS_IO } from '../list/io.ts';
import { LOOPBACK, makeServer } from './server.ts';

/** `ruthan serve`: a list directory on loopback, until it is stopped. Gives the exit code. */
export async function runServe(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const parsed = readArguments(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { port: { type: 'string', default: '18080' } } }),
  );
  if (!parsed.ok) return fail(io, `${parsed.problem}\n${usage}`);
  const [directory, ...others] = parsed.value.positionals;
  if (directory === undefined || others.length > 0) return fail(io, `give one directory\n${usage}`);
  if (!isDirectory(directory)) return fail(io, `${directory} is no directory`);
  const port = wholeNumber(parsed.value.values.port, 0, 65_535);
  if (port === null) return fail(io, '--port is a number from 0 to 65535; 0 takes a free one');
  const server = makeServer(directory, ({ path, status, bytes }) => io.err(`${status} ${bytes} ${path}\n`));
  const problem = await listen(server, port);
  if (problem !== null) return fail(io, problem);
  io.out(`${addressOf(server)}\n`);
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan serve: ${problem}\n`);
  return 2;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function listen(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(`port ${port}: ${error.message}`));
    server.listen(port, LOOPBACK, () => resolve(null));
  });
}

/** Where a server answers, with a slash at the end. */
export function addressOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${LOOPBACK}:${port}/`;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';

/** Servers started by a test: only these are stopped, each with its own children. */

/**
 * Starts a program in a process group of its own, with its output in a log file. It also ends with this process, when a
 * test that fails badly never comes to stop it.
 */
export function startServer(
  program: string,
  args: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv,
): ChildProcess {
  const out = openSync(log, 'a');
  const server = spawn(program, args, { detached: true, stdio: ['ignore', out, out], env });
  const atExit = () => endGroup(server);
  process.once('exit', atExit);
  server.once('exit', () => process.off('exit', atExit));
  return server;
}

/** The program and its children; nothing where it has ended by itself. */
function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
}

/** Ends a server with its children and waits until it is gone. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  endGroup(server);
  await gone;
}

/** A port on loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Resolves when the server takes connections; fails when it ends before that, or after `seconds`. */
export async function listening(server: ChildProcess, port: number, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await connects(port))) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    if (Date.now() > end) throw new Error(`nothing listens on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

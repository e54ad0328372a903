import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort, listening, startServer } from '../roundcube/process.ts';

export interface Memory {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts memcached, in which SOGo keeps who is logged in. */
export async function startMemory(folder: string): Promise<Memory> {
  const port = await freePort();
  const args = ['-u', 'nobody', '-l', '127.0.0.1', '-p', `${port}`, '-m', '32'];
  const server = startServer('memcached', args, join(folder, 'memory.log'), process.env);
  await listening(server, port);
  return { port, process: server };
}

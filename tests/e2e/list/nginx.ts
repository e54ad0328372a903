import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, findProgram } from '../../../cli/start/apt.ts';
import type { Result } from '../../../utils/model.ts';
import { freePort, listening, startServer, stopServer } from '../roundcube/process.ts';

/** nginx as a static host of a list, with a configuration of the test's own; nothing under /etc is used. */

export interface StaticHost {
  /** The list's address: by name, so that a grant for 127.0.0.1 does not hold for it and its CORS header is needed. */
  readonly address: string;
  /** What was answered since the last call, in order. */
  readonly answered: () => Promise<readonly Answered[]>;
  readonly stop: () => Promise<void>;
  /** On the same port again. */
  readonly start: () => Promise<void>;
  /** Stops it and removes its files. */
  readonly close: () => Promise<void>;
}

export interface Answered {
  readonly status: number;
  /** Of the body as it was sent, packed where the host packs. */
  readonly bytes: number;
  readonly packed: boolean;
  readonly path: string;
}

/** How a host packs answers: as Debian ships nginx (HTML only), or everything that a careless administrator can. */
export type Packing = 'usual' | 'everything';

export interface Habits {
  readonly packing?: Packing;
  /** Errors carry the CORS header too, so that browsers tell a missing file from a host that is silent. */
  readonly openErrors?: boolean;
}

/** Whether nginx can run here; installs it where it is missing. */
export function ensureNginx(): Result<null, string> {
  return findProgram('nginx') === null ? ensurePackages(['nginx-light']) : { ok: true, value: null };
}

export async function startNginx(directory: string, habits: Habits = {}): Promise<StaticHost> {
  const { packing = 'usual', openErrors = false } = habits;
  const program = findProgram('nginx');
  if (program === null) throw new Error('no nginx: run `npm test`, which gets one');
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration({ folder, directory, port, packing, openErrors }));
  const run = () => startServer(program, ['-p', folder, '-c', file, '-e', 'error.log'], join(folder, 'out.log'), {});
  let server = run();
  await listening(server, port);
  let seen = 0;
  return {
    address: `http://localhost:${port}/`,
    answered: async () => {
      const lines = (await readFile(join(folder, 'access.log'), 'utf8')).split('\n').filter((line) => line !== '');
      const fresh = lines.slice(seen);
      seen = lines.length;
      return fresh.map(parseLine);
    },
    stop: () => stopServer(server),
    start: async () => {
      server = run();
      await listening(server, port);
    },
    close: async () => {
      await stopServer(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Settings {
  readonly folder: string;
  readonly directory: string;
  readonly port: number;
  readonly packing: Packing;
  readonly openErrors: boolean;
}

/** One process and no other user, so that it runs for anybody and reads what the test has written. */
function configuration({ folder, directory, port, packing, openErrors }: Settings): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  ${temporary.map((each) => `${each}_temp_path ${folder}/${each};`).join('\n  ')}
  types { text/html html; application/json json; application/octet-stream bin; }
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  ${packing === 'everything' ? 'gzip_types *; gzip_min_length 1;' : ''}
  log_format short '$status $body_bytes_sent "$sent_http_content_encoding" $request_uri';
  access_log access.log short;
  server {
    listen 127.0.0.1:${port};
    root ${directory};
    add_header Access-Control-Allow-Origin *${openErrors ? ' always' : ''};
  }
}
`;
}

function parseLine(line: string): Answered {
  const [status = '', bytes = '', encoding = '', path = ''] = line.split(' ');
  return { status: Number(status), bytes: Number(bytes), packed: encoding === '"gzip"', path };
}

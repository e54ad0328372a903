import { type ChildProcess, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort, listening, startServer } from '../roundcube/process.ts';
import { asAccount, ownFolder } from './account.ts';

/**
 * A PostgreSQL of the test's own on loopback, where SOGo finds its users and keeps its sessions. Anybody may log in.
 */

const programs = '/usr/lib/postgresql/15/bin';

export interface Database {
  readonly port: number;
  readonly process: ChildProcess;
}

/** SOGo makes its other tables itself. */
const tables = (user: string) => `
create role sogo login;
create database sogo owner sogo;
\\c sogo sogo
create table sogo_users (c_uid varchar(64) primary key, c_name varchar(64), c_password varchar(128),
  c_cn varchar(128), mail varchar(128));
insert into sogo_users values ('${user}', '${user}', '${user}', 'Malee', '${user}@example.org');
`;

function run([program, ...args]: readonly string[], input: string): void {
  const done = spawnSync(program ?? '', args, { input, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
}

/** Starts it with one user whose password is their name. */
export async function startDatabase(folder: string, user: string): Promise<Database> {
  const data = await ownFolder(join(folder, 'database'), 'postgres');
  const port = await freePort();
  const initialise = ['-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres', '--no-sync'];
  run(asAccount('postgres', [join(programs, 'initdb'), ...initialise]), '');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((each) => [
    '-c',
    each,
  ]);
  const [program = '', ...args] = asAccount('postgres', [
    join(programs, 'postgres'),
    '-D',
    data,
    '-p',
    `${port}`,
    ...settings,
  ]);
  const server = startServer(program, args, join(folder, 'database.log'), process.env);
  await listening(server, port);
  await answering(port);
  const client = ['-q', '-h', '127.0.0.1', '-p', `${port}`, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1'];
  run([join(programs, 'psql'), ...client], tables(user));
  return { port, process: server };
}

/** It takes connections before it takes orders. */
async function answering(port: number, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const ask = () => spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', `${port}`]).status;
  while (ask() !== 0) {
    if (Date.now() > end) throw new Error('PostgreSQL does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

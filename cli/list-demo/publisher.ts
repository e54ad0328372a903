import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListName } from '../../utils/list/release/index-file.ts';
import { readGivenRoot } from '../../utils/list/trust/fingerprint.ts';

/** A publisher that types the commands of docs/commands.md, each in a process of its own. */
export interface Publisher {
  /** What a host serves. */
  readonly directory: string;
  /** The content of the first `root.json`, and what people compare of it. */
  readonly root: Root;
  /** The next release of these lists; gives how long each command took. Throws where one refuses. */
  readonly release: (lists: readonly ListRows[]) => Promise<readonly Ran[]>;
}

export interface Root {
  readonly file: string;
  readonly text: string;
  readonly fingerprint: string;
}

export interface ListRows {
  readonly list: ListName;
  /** File of rows: CSV or JSON Lines. */
  readonly rows: string;
  /** Beside what every release needs, such as `--date`. */
  readonly options?: readonly string[];
}

/** A command that was run to its end. */
export interface Ran {
  readonly command: string;
  readonly milliseconds: number;
}

const program = fileURLToPath(new URL('../ruthan.ts', import.meta.url));

/** Makes keys in a folder; lists will be published beside them. `say` is told of each command before it runs. */
export async function createPublisher(folder: string, say: (command: string) => void): Promise<Publisher> {
  const keys = join(folder, 'keys');
  const directory = join(folder, 'public');
  const run = (args: readonly string[]) => ruthanList(args, folder, say);
  await run(['root', 'init', '--out', keys]);
  let releases = 0;
  return {
    directory,
    root: await readRoot(join(keys, '1.root.json')),
    release: async (lists) => {
      const staging = join(folder, `staging-${++releases}`);
      const previous = existsSync(directory) ? ['--prev', directory] : [];
      const done: Ran[] = [];
      for (const { list, rows, options = [] } of lists) {
        done.push(await run(['build', '--list', list, '--in', rows, ...previous, '--out', staging, ...options]));
      }
      done.push(await run(['sign', staging, '--keys', keys]));
      done.push(await run(['publish', staging, directory]));
      return done;
    },
  };
}

async function readRoot(file: string): Promise<Root> {
  const bytes = readFileSync(file);
  const given = await readGivenRoot(bytes);
  if (!given.ok) throw new Error(`${file}: ${given.problem.code}`);
  return { file, text: bytes.toString('utf8'), fingerprint: given.value.fingerprint };
}

/** Runs one command; what it says goes where our own words go, and is the reason where it fails. */
async function ruthanList(args: readonly string[], folder: string, say: (command: string) => void): Promise<Ran> {
  const command = `ruthan list ${args.map((each) => each.replace(`${folder}/`, '')).join(' ')}`;
  say(command);
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'list', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece));
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${said.slice(0, 2000)}`);
  return { command, milliseconds: performance.now() - started };
}

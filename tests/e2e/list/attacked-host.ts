import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from '../../../cli/list-demo/publisher.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { Publisher } from '../../list/client/publisher.ts';
import { type StaticHost, startNginx } from './nginx.ts';

/**
 * A real host that holds what the command line would never publish: a publisher whose files can be made to say
 * anything.
 */
export interface AttackedHost {
  readonly publisher: Publisher;
  readonly root: Root;
  readonly host: StaticHost;
  /** The folder that the host serves, as it was last shown. */
  readonly directory: string;
  /** Lets the host serve the publisher's files as they are now. */
  readonly show: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function createAttackedHost(): Promise<AttackedHost> {
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-attacked-'));
  const directory = join(folder, 'public');
  await mkdir(directory);
  const publisher = await Publisher.create();
  const file = join(folder, 'root.json');
  await writeFile(file, publisher.root());
  const given = await readGivenRoot(publisher.root());
  if (!given.ok) throw new Error(given.problem.code);
  const host = await startNginx(directory, { openErrors: true });
  let shown = 0;
  return {
    publisher,
    root: { file, text: new TextDecoder().decode(publisher.root()), fingerprint: given.value.fingerprint },
    host,
    directory,
    show: async () => {
      for (const part of ['metadata', 'targets']) await rm(join(directory, part), { recursive: true, force: true });
      // nginx tells files apart by length and second; a test shows two in one second.
      const time = new Date(Date.now() + 1000 * ++shown);
      for (const [path, bytes] of publisher.files) await put(join(directory, path), bytes, time);
    },
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function put(file: string, bytes: Uint8Array, time: Date): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  await utimes(file, time, time);
}

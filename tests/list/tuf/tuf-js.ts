import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { addressOf } from '../../../cli/serve/serve.ts';
import { LOOPBACK, makeServer } from '../../../cli/serve/server.ts';

/** What another implementation of TUF makes of a directory: the contents of its targets, or the error. */
export interface Verdict {
  readonly targets: ReadonlyMap<string, Uint8Array>;
  readonly error: string | null;
}

/** A client of tuf-js that keeps what it has seen between updates, as a browser does. */
export interface TufJsClient {
  /** Updates from a directory served over HTTP on loopback and fetches targets by name. */
  readonly update: (directory: string, names: readonly string[]) => Promise<Verdict>;
  readonly forget: () => void;
}

export function makeTufJsClient(rootFile: string): TufJsClient {
  const cache = mkdtempSync(join(tmpdir(), 'tuf-js-'));
  copyFileSync(rootFile, join(cache, 'root.json'));
  mkdirSync(join(cache, 'targets'));
  const update = async (directory: string, names: readonly string[]): Promise<Verdict> => {
    const targets = new Map<string, Uint8Array>();
    const server = await serve(directory);
    try {
      const updater = new Updater({
        metadataDir: cache,
        metadataBaseUrl: `${addressOf(server)}metadata`,
        targetDir: join(cache, 'targets'),
        targetBaseUrl: `${addressOf(server)}targets`,
        config: { fetchRetries: 0 },
      });
      await updater.refresh();
      for (const name of names) {
        const target = await updater.getTargetInfo(name);
        if (target === undefined) throw new Error(`there is no target ${name}`);
        targets.set(name, readFileSync(await updater.downloadTarget(target)));
      }
      return { targets, error: null };
    } catch (error) {
      return { targets, error: error instanceof Error ? error.message : String(error) };
    } finally {
      await close(server);
    }
  };
  return { update, forget: () => rmSync(cache, { recursive: true }) };
}

async function serve(directory: string): Promise<Server> {
  const server = makeServer(directory);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return server;
}

function close(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

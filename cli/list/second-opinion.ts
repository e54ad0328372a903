import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import type { FileSource } from '../../utils/list/client/source.ts';
import type { Result } from '../../utils/model.ts';

/** Targets by name, with the hash of what was downloaded. */
export type SecondOpinion = Result<ReadonlyMap<string, string>, string>;

/**
 * What another implementation of TUF, tuf-js, makes of the same files under the same root. `memory` is a folder where
 * it keeps what it has seen, so that it can be asked again after a change.
 */
export async function askTufJs(
  source: FileSource,
  { root, memory, names }: { readonly root: Uint8Array; readonly memory: string; readonly names: readonly string[] },
): Promise<SecondOpinion> {
  const metadataDir = join(memory, 'metadata');
  const targetDir = join(memory, 'targets');
  for (const folder of [metadataDir, targetDir]) mkdirSync(folder, { recursive: true });
  const trusted = join(metadataDir, 'root.json');
  if (!existsSync(trusted)) writeFileSync(trusted, root);
  try {
    const updater = new Updater({
      metadataDir,
      targetDir,
      metadataBaseUrl: `${HOST}metadata`,
      targetBaseUrl: `${HOST}targets`,
      fetcher: new SourceFetcher(source),
    });
    await updater.refresh();
    const found = new Map<string, string>();
    for (const name of names) {
      const target = await updater.getTargetInfo(name);
      if (target === undefined) continue;
      await updater.downloadTarget(target);
      found.set(name, target.hashes['sha256'] ?? '');
    }
    return { ok: true, value: found };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** No request is made to it: the fetcher takes the paths behind it. */
const HOST = 'https://list.invalid/';
/** More than any file that is signed by name may have. */
const LONGEST = 4 * 2 ** 20;

class SourceFetcher extends BaseFetcher {
  private readonly source: FileSource;

  constructor(source: FileSource) {
    super();
    this.source = source;
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const read = await this.source.read(url.slice(HOST.length), LONGEST);
    if (!read.ok) throw new DownloadHTTPError(read.problem.code, read.problem.code === 'not-found' ? 404 : 500);
    return new Blob([new Uint8Array(read.value)]).stream();
  }
}

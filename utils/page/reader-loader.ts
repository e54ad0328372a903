import { type ReaderScript, readerScriptOf } from '../sites/reader-scripts.ts';
import type { Site, SiteId } from '../sites/site.ts';
import type { Frame } from './frame.ts';
import { readerIn } from './hand-over-readers.ts';

export interface ReaderLoaderTools {
  readonly frame: Frame;
  /** Has a reader script brought into this frame; settled when it has run there or could not be brought. */
  readonly request: (script: ReaderScript) => Promise<unknown>;
  /** A reader that was asked for has come, or could not be brought. */
  readonly onSettled: () => void;
}

export interface ReaderLoader {
  /** The reader of a site; null while its script is not here, which is then brought. */
  readonly readerOf: (id: SiteId) => Site | null;
  /** Whether a script could not be brought, so that the page cannot be read. */
  readonly isMute: () => boolean;
}

/** Has reader scripts brought into the frame as its page turns out to be one site or another, each once. */
export function createReaderLoader({ frame, request, onSettled }: ReaderLoaderTools): ReaderLoader {
  const asked = new Set<ReaderScript>();
  let isMute = false;

  function readerOf(id: SiteId): Site | null {
    const reader = readerIn(frame, id);
    if (reader === null) void load(id);
    return reader;
  }

  async function load(id: SiteId): Promise<void> {
    const script = readerScriptOf(id);
    if (asked.has(script)) return;
    asked.add(script);
    await request(script);
    if (!frame.isAlive()) return;
    isMute = readerIn(frame, id) === null;
    onSettled();
  }

  return { readerOf, isMute: () => isMute };
}

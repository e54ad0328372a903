import type { findHeader } from '../sites/generic-header.ts';
import type { Site, SiteId, SiteReaders } from '../sites/site.ts';
import type { Frame } from './frame.ts';

/**
 * How a reader script (`utils/sites/reader-scripts.ts`) hands what it reads with to the engine, as the warning script
 * hands over what it draws with (`hand-over.ts`).
 */
export interface Readers {
  readonly sites: SiteReaders;
  /** For a header on a page of which nothing is known. */
  readonly findHeader: typeof findHeader;
}

declare global {
  // A `let` would not become a property of the global object.
  var ruthanReaders: (Readers & { readonly frame: Frame }) | undefined;
}

/** Called by a reader script, for the frame that it has come into; what others have handed over stays. */
export function handOverReaders(frame: Frame, { sites, findHeader }: Readers): void {
  globalThis.ruthanReaders = { frame, findHeader, sites: { ...readersIn(frame)?.sites, ...sites } };
}

/** What was handed over in this frame; null while nothing was, or by a version of us that was replaced. */
export function readersIn(frame: Frame): Readers | null {
  const handed = globalThis.ruthanReaders;
  return handed?.frame === frame ? handed : null;
}

/** The reader of a site, or null where its script has not come. */
export function readerIn(frame: Frame, id: SiteId): Site | null {
  return readersIn(frame)?.sites[id] ?? null;
}

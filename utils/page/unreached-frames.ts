import type { Frame } from './frame.ts';

/**
 * Frames into which the browser brings no script of any extension: the address is a script (`javascript:false`), so the
 * frame never goes anywhere, and the page writes a document into it. Zimbra and Horde show HTML mail so; seen with both
 * in Chromium 2026-11-23.
 */
const UNREACHED = 'iframe[src^="javascript:" i]';

/** Has the probe brought into such frames: those that are there, and each that the page has written. */
export function watchForUnreached(document: Document, frame: Frame, bringProbe: () => Promise<unknown>): void {
  let isAsked = false;
  let isMissed = false;

  /** One request at a time: it reaches all frames that are there when it is carried out. */
  async function bring(): Promise<void> {
    isMissed = true;
    if (isAsked) return;
    isAsked = true;
    while (isMissed && frame.isAlive()) {
      isMissed = false;
      await bringProbe();
    }
    isAsked = false;
  }

  // The event does not bubble, but passes the document on its way down.
  const options = { capture: true, signal: frame.signal };
  document.addEventListener('load', ({ target }) => isUnreached(target) && void bring(), options);
  if (document.querySelector(UNREACHED) !== null) void bring();
}

function isUnreached(target: EventTarget | null): boolean {
  return target instanceof HTMLIFrameElement && target.matches(UNREACHED);
}

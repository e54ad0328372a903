import { hostOf, recogniseSite } from '../sites/probes.ts';
import type { SiteProbe } from '../sites/site.ts';
import type { Frame } from './frame.ts';

/** Changes of a page that loads come in hundreds; looking once in this many milliseconds is soon enough to warn. */
const LOOK_EVERY = 60;

/**
 * Watches a document until a message is in it, then asks for the engine, once. One observer, which ends there: from
 * then on the engine watches with its own.
 */
export function watchForMessage(document: Document, frame: Frame, askForEngine: () => void): void {
  const view = document.defaultView;
  if (view === null) return;
  const host = hostOf(view);
  const observer = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let site: SiteProbe | null = null;

  function look(): void {
    timer = undefined;
    if (!frame.isAlive() || frame.engine !== 'none') {
      stop();
      return;
    }
    // The generic site is only a guess, which a mailbox that shows up later corrects.
    if (site === null || site.id === 'generic') site = recogniseSite(document, host);
    if (site === null || !(site.hasMessage(document) || site.isUnreadable(document))) return;
    frame.engine = 'asked';
    stop();
    askForEngine();
  }

  function lookSoon(): void {
    timer ??= setTimeout(look, LOOK_EVERY);
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look, { signal: frame.signal });
  view.addEventListener('load', look, { signal: frame.signal });
  frame.signal.addEventListener('abort', stop, { once: true });
  look();
}

import { hostOf, recogniseSite } from '../sites/probes.ts';
import type { SiteProbe } from '../sites/site.ts';
import type { Frame } from './frame.ts';
import { createPace } from './pace.ts';

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
  const pace = createPace(LOOK_EVERY);
  const observer = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let site: SiteProbe | null = null;

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!frame.isAlive() || frame.engine !== 'none') {
      stop();
      return;
    }
    if (!pace.spend(isNeeded)) {
      observe();
      return;
    }
    frame.engine = 'asked';
    stop();
    askForEngine();
  }

  function isNeeded(): boolean {
    try {
      // The generic site is only a guess, which a mailbox that shows up later corrects.
      if (site === null || site.id === 'generic') site = recogniseSite(document, host);
      return site !== null && (site.hasMessage(document) || site.isUnreadable(document));
    } catch {
      // A page built in a way that nobody thought of: nothing of ours may be seen in its console.
      return false;
    }
  }

  /** Until the next look nothing is observed: what happens meanwhile is seen then. */
  function lookSoon(): void {
    observer.disconnect();
    timer ??= setTimeout(look, pace.pause());
  }

  function observe(): void {
    observer.observe(document, { childList: true, subtree: true });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  document.addEventListener('DOMContentLoaded', look, { signal: frame.signal });
  view.addEventListener('load', look, { signal: frame.signal });
  frame.signal.addEventListener('abort', stop, { once: true });
  look();
}

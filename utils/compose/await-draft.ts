import { abortWith } from '../abort-with.ts';
import { findDrafts } from '../sites/drafts.ts';
import { hostOf, recogniseSite } from '../sites/probes.ts';

type View = Window & typeof globalThis;

/**
 * Waits until the keyboard goes into a compose window, and says so once. Costs a page in which nobody writes nothing.
 */
export function awaitDraft(view: View, signal: AbortSignal, onDraft: () => void): void {
  const waiting = abortWith(signal);
  const options = { signal: waiting.signal, passive: true } as const;

  function look(): void {
    if (!isWriting(view.document.activeElement)) return;
    const site = recogniseSite(view.document, hostOf(view));
    if (site === null || findDrafts(site.id, view.document).length === 0) return;
    waiting.abort();
    onDraft();
  }

  view.document.addEventListener('focusin', look, options);
  // The keyboard goes into an editor's frame, which the page around it hears of only so.
  view.addEventListener('blur', () => setTimeout(look), options);
  look();
}

/** Fields count too: a person begins with the recipients. */
function isWriting(active: Element | null): boolean {
  if (active === null) return false;
  return (
    active.closest('input, textarea, [contenteditable=""], [contenteditable="true"]') !== null ||
    active.localName === 'iframe'
  );
}

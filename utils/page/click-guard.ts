import type { Frame } from './frame.ts';

/**
 * What a person does that can open a link. Enter on a focused link and a page's own `a.click()` arrive as `click`, the
 * middle button as `auxclick`. The context menu and `window.open` cannot be stopped by an extension (threat model).
 */
const WATCHED = ['click', 'auxclick', 'dblclick', 'dragstart', 'submit'] as const;

/**
 * Listens in front of the page's own listeners: `window`, capture, before any script of the page has run. Costs one
 * comparison an event until the engine has found a bad link.
 */
export function installClickGuard(target: Window, frame: Frame): void {
  function onEvent(event: Event): void {
    if (frame.intercept === null || !frame.isAlive()) return;
    try {
      if (!frame.intercept(event)) return;
    } catch {
      // A fault of ours must not reach the page, and must not take its links away.
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  /**
   * `document.open`, by which mailboxes write bodies into frames, takes every listener away, also those of extensions.
   */
  function install(): void {
    // The same listener is not added twice.
    for (const type of WATCHED) target.addEventListener(type, onEvent, { capture: true, signal: frame.signal });
  }
  frame.keepGuard = install;
  install();
}

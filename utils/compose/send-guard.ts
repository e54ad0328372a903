import type { DraftView } from '../sites/draft.ts';

/**
 * Everything by which a button can be pressed: some sites act on the first of these events, some on the last.
 */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend'] as const;
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

interface SendGuard {
  /** The window as it is now: a site draws its toolbar again whenever it likes. */
  readonly current: () => DraftView;
  /** Whether the draft, as it stands at this moment, is to be stopped. */
  readonly isStopped: () => boolean;
  /** Asks the person; called once for each press. */
  readonly ask: () => void;
}

/**
 * Stops Send before the page hears of it, by button or by Ctrl + Enter, while the draft is to be stopped. Only a
 * person's own press is taken: mail that a site sends by itself is not ours to judge.
 */
export function guardSend({ current, isStopped, ask }: SendGuard, signal: AbortSignal): void {
  const { root, editor } = current();
  for (const document of new Set([root.ownerDocument, editor.ownerDocument])) {
    const window = document.defaultView;
    const options = { capture: true, signal } as const;
    for (const press of PRESSES) window?.addEventListener(press, stop, options);
    for (const key of KEYS) window?.addEventListener(key, stop, options);
  }

  function stop(event: Event): void {
    if (!event.isTrusted || !isSending(event, current()) || !isStopped()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' || event.type === 'keydown') ask();
  }
}

function isSending(event: Event, { root, editor, send }: DraftView): boolean {
  const path = event.composedPath();
  const isOnButton = send !== null && path.includes(send);
  if (!isKey(event)) return isOnButton;
  if (isOnButton) return event.key === 'Enter' || event.key === ' ';
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (path.includes(root) || path.includes(editor));
}

/** By its property: an event of a frame has another realm's class. */
function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}

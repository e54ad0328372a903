import type { DraftView } from '../sites/draft.ts';

/** After the last key, in milliseconds: nobody is told anything in the middle of a word. */
const PAUSE = 500;

/**
 * Calls back once a person has stopped typing for a moment. What a key costs is one entry of an observer and a timer;
 * the draft itself is only listened to.
 */
export function followDraft({ root, editor }: DraftView, onPause: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onPause, PAUSE);
  };
  // Pasting, undoing, a signature that is put in and what an input method writes are changes of the text all the same.
  const observer = new MutationObserver(wait);
  observer.observe(editor, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'src'],
  });
  // The text of a field is no node, and subject and recipients stand beside the editor.
  root.addEventListener('input', wait, { signal, passive: true, capture: true });
  root.addEventListener('change', wait, { signal, passive: true, capture: true });
  signal.addEventListener('abort', stop, { once: true });

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
}

import type { ComponentChild } from 'preact';
import { render } from 'preact';

/** The trainer's own window, beside the one on the projector. */
export interface NotesWindow {
  /** Opens it, or brings it to the front. Call it in a key or a click: browsers stop it elsewhere. */
  readonly open: () => void;
  /** Draws into it what stands in it now, also when it is opened later. */
  readonly show: (notes: ComponentChild, language: string) => void;
  /** Calls back with each key that is pressed in it; gives a way to end that. */
  readonly follow: (onKey: (event: KeyboardEvent) => void) => () => void;
}

const NAME = 'ruthan-notes';
const SIZE = 'popup,width=720,height=640';

/**
 * An empty window that this page draws into. Not a second copy of the page: Chromium gives a window that an extension's
 * page opens no extension interface until it is loaded again, and a page from a stick could not name whom it talks to.
 */
export function createNotesWindow(view: Window, styles: string, title: () => string): NotesWindow {
  const keys = new Set<(event: KeyboardEvent) => void>();
  let opened: Window | null = null;
  let last: { readonly notes: ComponentChild; readonly language: string } | null = null;

  function draw(): void {
    if (opened === null || opened.closed || last === null) return;
    const { document } = opened;
    document.documentElement.lang = last.language;
    document.title = title();
    render(last.notes, document.body);
  }

  function open(): void {
    if (opened !== null && !opened.closed) {
      opened.focus();
      return;
    }
    opened = view.open('', NAME, SIZE);
    if (opened === null) return;
    furnish(opened.document);
    opened.addEventListener('keydown', (event) => {
      for (const onKey of keys) onKey(event);
    });
    draw();
  }

  /** One that a page before this one has left open is used again. */
  function furnish(document: Document): void {
    const style = document.createElement('style');
    style.textContent = styles;
    document.head.replaceChildren(style);
    document.body.replaceChildren();
  }

  return {
    open,
    show: (notes, language) => {
      last = { notes, language };
      draw();
    },
    follow: (onKey) => {
      keys.add(onKey);
      return () => keys.delete(onKey);
    },
  };
}

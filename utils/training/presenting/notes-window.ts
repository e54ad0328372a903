import type { Command } from './commands.ts';
import { type Notes, parseAsked, parseNotes } from './notes.ts';

/** The presenter's side. */
export interface NotesWindow {
  /** Opens the notes, or brings them to the front. Call it in a key or a click: browsers stop it elsewhere. */
  readonly open: () => void;
  readonly tell: (notes: Notes) => void;
  /** Calls back with what is pressed there; gives a way to end that. */
  readonly follow: (onCommand: (command: Command) => void) => () => void;
}

const NAME = 'ruthan-notes';
const SIZE = 'popup,width=720,height=640';
/** A page from a stick has no origin that could be named; who answers is told by its window instead. */
const ANYWHERE = '*';

/** The second window, which this one opened itself: only from it is anything taken. */
export function createNotesWindow(view: Window, address: string): NotesWindow {
  let opened: Window | null = null;
  let last: Notes | null = null;

  function send(): void {
    if (last !== null && opened?.closed === false) opened.postMessage({ notes: last }, ANYWHERE);
  }
  function tell(notes: Notes): void {
    last = notes;
    send();
  }
  function open(): void {
    if (opened === null || opened.closed) opened = view.open(address, NAME, SIZE);
    else opened.focus();
  }
  function follow(onCommand: (command: Command) => void): () => void {
    function take({ source, data }: MessageEvent<unknown>): void {
      if (source === null || source !== opened) return;
      const asked = parseAsked(data);
      if (asked === 'tell') send();
      else if (asked !== null) onCommand(asked);
    }
    view.addEventListener('message', take);
    return () => view.removeEventListener('message', take);
  }
  return { open, tell, follow };
}

/** The notes' side. */
export interface NotesSource {
  /** Calls back with the notes as they change; gives a way to end that. */
  readonly follow: (onNotes: (notes: Notes) => void) => () => void;
  readonly press: (command: Command) => void;
}

/** The window that has opened this one. */
export function createNotesSource(view: Window): NotesSource {
  const opener: Window | null = view.opener;
  return {
    follow: (onNotes) => {
      function take({ source, data }: MessageEvent<unknown>): void {
        const notes = source !== null && source === opener ? parseNotes(data) : null;
        if (notes !== null) onNotes(notes);
      }
      view.addEventListener('message', take);
      opener?.postMessage({ asked: 'tell' }, ANYWHERE);
      return () => view.removeEventListener('message', take);
    },
    press: (command) => opener?.postMessage({ asked: command }, ANYWHERE),
  };
}

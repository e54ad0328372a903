import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, type Pressed } from '../../../utils/training/presenting/commands.ts';
import type { NotesWindow } from '../../../utils/training/presenting/notes-window.ts';

/** Carries out what is pressed here, by key or clicker, and in the window of the notes. */
export function useCommands(notesWindow: NotesWindow, act: (command: Command) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = followKeys(window, (command) => latest.current(command));
    const onNotes = notesWindow.follow((command) => latest.current(command));
    return () => {
      onKey();
      onNotes();
    };
  }, [notesWindow]);
}

/** Calls back with the commands that are typed; gives a way to end that. */
export function followKeys(view: Window, act: (command: Command) => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const command = event.defaultPrevented ? null : commandOf(pressedOf(event));
    if (command === null) return;
    event.preventDefault();
    act(command);
  }
  view.addEventListener('keydown', onKeyDown);
  return () => view.removeEventListener('keydown', onKeyDown);
}

function pressedOf({ code, ctrlKey, altKey, metaKey, target }: KeyboardEvent): Pressed {
  return { code, isCombined: ctrlKey || altKey || metaKey, on: kindOf(target) };
}

function kindOf(target: EventTarget | null): Pressed['on'] {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches('input, textarea, select')) return 'text';
  return target.matches('button, a, summary') ? 'button' : 'nothing';
}

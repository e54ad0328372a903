import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, type Pressed } from '../../../utils/training/presenting/commands.ts';
import type { NotesWindow } from '../../../utils/training/presenting/notes-window.ts';

/** Carries out what is pressed here and in the window of the notes, by key or clicker. */
export function useCommands(notesWindow: NotesWindow, act: (command: Command) => void): void {
  const latest = useRef(act);
  latest.current = act;
  // As soon as it is drawn, so that no key is lost.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const command = event.defaultPrevented ? null : commandOf(pressedOf(event));
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    }
    window.addEventListener('keydown', onKeyDown);
    const unfollow = notesWindow.follow(onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unfollow();
    };
  }, [notesWindow]);
}

function pressedOf({ code, ctrlKey, altKey, metaKey, target }: KeyboardEvent): Pressed {
  return { code, isCombined: ctrlKey || altKey || metaKey, on: kindOf(target) };
}

function kindOf(target: EventTarget | null): Pressed['on'] {
  // What stands in the window of the notes is no element of this one: there is nothing to write or to press in it.
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches('input, textarea, select')) return 'text';
  return target.matches('button, a, summary') ? 'button' : 'nothing';
}

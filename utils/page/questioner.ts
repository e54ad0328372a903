import { type Attempt, attemptOf } from './guard.ts';
import { openOriginal } from './open-link.ts';
import type { Shown } from './shown.ts';

export interface Questioner {
  /** For the probe's click guard: true where the event would open a bad link, which is then asked about. */
  readonly intercept: (event: Event) => boolean;
  readonly askAbout: (attempt: Attempt) => void;
  readonly end: () => void;
}

/** Shows a dialog for an attempt and calls `onOpen` if the person insists; gives a way to take it back. */
export type ShowQuestion = (attempt: Attempt, onOpen: () => void) => () => void;

/** Stands between a person and the bad links of the open messages. Asks every time; what is opened is opened once. */
export function createQuestioner(messages: () => readonly Shown[], show: ShowQuestion): Questioner {
  let close: (() => void) | null = null;
  let passing = false;

  function intercept(event: Event): boolean {
    if (passing) return false;
    const attempt = attemptOf(event, messages());
    if (attempt !== null) askAbout(attempt);
    return attempt !== null;
  }

  function askAbout(attempt: Attempt): void {
    close?.();
    close = show(attempt, () => openOriginal(attempt, pass));
  }

  /** Lets one act of ours through, synchronously, so that nothing of the page slips in beside it. */
  function pass(act: () => void): void {
    passing = true;
    try {
      act();
    } finally {
      passing = false;
    }
  }

  return { intercept, askAbout, end: () => close?.() };
}

import type { Notes } from '../../../utils/training/presenting/notes.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import type { Language } from '../../warning/props.ts';

interface Shown {
  readonly scenario: Scenario;
  /** Which of its steps. */
  readonly at: number;
  readonly next: Scenario | undefined;
  readonly elapsed: number;
  readonly language: Language;
}

/** What the trainer's own window says of what is on the projector. */
export function notesOf({ scenario, at, next, elapsed, language }: Shown): Notes {
  const { title, notes, answer, clues } = scenario;
  return {
    title: title[language],
    text: notes[language],
    answer,
    clues: clues.map(({ words, why }) => ({ words: words[language], why: why[language] })),
    step: at,
    next: next?.title[language] ?? '',
    elapsed,
  };
}

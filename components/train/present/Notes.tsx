import { useEffect, useState } from 'preact/hooks';
import type { Notes as NotesData } from '../../../utils/training/presenting/notes.ts';
import { Phrase } from '../../Phrase.tsx';
import { State } from '../../State.tsx';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import type { PresentingProps, ViewProps } from '../props.ts';
import { clockText } from './use-clock.ts';
import { followKeys } from './use-commands.ts';

/** The trainer's notes, which follow the presenter in another window; its keys work here too. */
export function Notes({ language, notesSource }: ViewProps & PresentingProps) {
  const { present, answers } = trainWordsOf(language);
  const [notes, setNotes] = useState<NotesData | null>(null);
  useEffect(() => notesSource.follow(setNotes), [notesSource]);
  useEffect(() => followKeys(window, notesSource.press), [notesSource]);
  return (
    <div class="ruthan page notes" lang={language}>
      <main>
        {notes === null ? (
          <>
            <h1>{present.commands.notes}</h1>
            <State text={present.noLesson} tone="note" />
          </>
        ) : (
          <>
            <p class="notes-head">
              <b class="clock">{clockText(notes.elapsed)}</b>
              <span>{answers[notes.answer]}</span>
            </p>
            <h1>
              <Phrase text={notes.title} />
            </h1>
            {notes.text !== '' && (
              <p class="lead">
                <Phrase text={notes.text} />
              </p>
            )}
            <Steps language={language} notes={notes} />
            <p class="small">{notes.next === '' ? present.last : present.after(notes.next)}</p>
          </>
        )}
      </main>
    </div>
  );
}

/** All steps, so that the trainer sees what comes; the one on the projector is marked. */
function Steps({ language, notes }: { readonly language: ViewProps['language']; readonly notes: NotesData }) {
  const { present } = trainWordsOf(language);
  const current = (step: number) => (step === notes.step ? 'step' : undefined);
  return (
    <ol class="notes-steps">
      <li aria-current={current(0)}>{present.ask}</li>
      {notes.clues.map(({ words, why }, index) => (
        <li key={words} aria-current={current(index + 1)}>
          <q>{words}</q> <Phrase text={why} />
        </li>
      ))}
      <li aria-current={current(notes.clues.length + 1)}>{present.verdict}</li>
    </ol>
  );
}

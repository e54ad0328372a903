import type { Scenario } from '../../../utils/training/scenario.ts';
import { Phrase } from '../../Phrase.tsx';
import type { Language } from '../../warning/props.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { clockText } from './use-clock.ts';

export interface NotesProps {
  readonly language: Language;
  readonly scenario: Scenario;
  /** Which of its steps is on the projector. */
  readonly at: number;
  readonly next: Scenario | undefined;
  /** Seconds of the lesson. */
  readonly elapsed: number;
}

/** What the trainer sees of a scenario in a window of their own: what to say, what comes, and the time. */
export function Notes(props: NotesProps) {
  const { language, scenario, next, elapsed } = props;
  const { present, answers } = trainWordsOf(language);
  const text = scenario.notes[language];
  return (
    <div class="ruthan page notes" lang={language}>
      <main>
        <p class="notes-head">
          <b class="clock">{clockText(elapsed)}</b>
          <span>{answers[scenario.answer]}</span>
        </p>
        <h1>
          <Phrase text={scenario.title[language]} />
        </h1>
        {text !== '' && (
          <p class="lead">
            <Phrase text={text} />
          </p>
        )}
        <Steps {...props} />
        <p class="small">{next === undefined ? present.last : present.after(next.title[language])}</p>
      </main>
    </div>
  );
}

/** All steps, so that the trainer sees what comes; the one on the projector is marked. */
function Steps({ language, scenario, at }: NotesProps) {
  const { present } = trainWordsOf(language);
  const { clues } = scenario;
  const current = (step: number) => (step === at ? 'step' : undefined);
  return (
    <ol class="notes-steps">
      <li aria-current={current(0)}>{present.ask}</li>
      {clues.map(({ words, why }, index) => (
        <li key={words[language]} aria-current={current(index + 1)}>
          <q>{words[language]}</q> <Phrase text={why[language]} />
        </li>
      ))}
      <li aria-current={current(clues.length + 1)}>{present.verdict}</li>
    </ol>
  );
}

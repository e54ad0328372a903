import { useState } from 'preact/hooks';
import { handsOf } from '../../../utils/training/hands.ts';
import { ANSWERS, type Said } from '../../../utils/training/quiz.ts';
import { Field } from '../../shell/Field.tsx';
import { Problem } from '../../shell/Problem.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import type { ViewProps } from '../props.ts';

interface HandsProps extends Pick<ViewProps, 'language'> {
  readonly onAnswer: (said: Said) => void;
}

type Fault = 'wrongCount' | 'nobody';

/** How many of a class said what, counted by the trainer. */
export function Hands({ language, onAnswer }: HandsProps) {
  const words = quizWordsOf(language).question;
  const [counts, setCounts] = useState({ suspicious: '', ordinary: '' });
  const [fault, setFault] = useState<Fault | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const [suspicious, ordinary] = [handsOf(counts.suspicious), handsOf(counts.ordinary)];
    if (suspicious === null || ordinary === null) setFault('wrongCount');
    else if (suspicious + ordinary === 0) setFault('nobody');
    else onAnswer({ suspicious, ordinary });
  };
  return (
    <form class="quiz-hands" aria-label={words.hands} onSubmit={submit}>
      {ANSWERS.map((answer) => (
        <Field
          key={answer}
          label={words.countOf[answer]}
          kind="tel"
          value={counts[answer]}
          onInput={(value) => setCounts({ ...counts, [answer]: value })}
        />
      ))}
      <p class="small">{words.hintOfHands}</p>
      <Problem text={fault === null ? undefined : words[fault]} />
      <div class="buttons">
        <button type="submit" class="button primary">
          {words.record}
        </button>
      </div>
    </form>
  );
}

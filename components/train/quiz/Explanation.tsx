import { useEffect, useRef } from 'preact/hooks';
import { type Answered, rightAnswer, scoreOf } from '../../../utils/training/quiz.ts';
import { Shape } from '../../shapes.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import { ClueList } from '../ClueList.tsx';
import { SHAPE_OF } from './OneAnswer.tsx';
import type { QuestionProps } from './Question.tsx';

interface ExplanationProps
  extends Pick<QuestionProps, 'language' | 'session' | 'scenario' | 'number' | 'of' | 'onNext'> {
  readonly explained: Answered;
}

/** What was right, and clue by clue why; takes the keyboard and a screen reader to it when it comes. */
export function Explanation({ language, session, scenario, explained, number, of, onNext }: ExplanationProps) {
  const words = quizWordsOf(language).question;
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  const { right, answers } = scoreOf([explained]);
  const outcome =
    session.players === 'one' ? (right === 1 ? words.right : words.wrong) : words.classRight(right, answers);
  return (
    <section class="quiz-explained" ref={region} tabIndex={-1} aria-labelledby="outcome">
      <h3 id="outcome">{outcome}</h3>
      <p class="quiz-solution">
        <Shape tone={SHAPE_OF[rightAnswer(scenario.answer)]} size={1.4} />
        <b>{words.levels[scenario.answer]}</b>
      </p>
      {scenario.clues.length > 0 && (
        <>
          <p class="label">{words.clues}</p>
          <ClueList language={language} clues={scenario.clues} />
        </>
      )}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onNext}>
          {number === of ? words.toResults : words.next}
        </button>
      </div>
    </section>
  );
}

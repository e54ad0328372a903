import type { ReasonLevel } from '../../../utils/model.ts';
import { ANSWERS, type Answer, type Said } from '../../../utils/training/quiz.ts';
import { Shape } from '../../shapes.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import type { ViewProps } from '../props.ts';

interface OneAnswerProps extends Pick<ViewProps, 'language'> {
  readonly onAnswer: (said: Said) => void;
}

const SAID: Record<Answer, Said> = {
  suspicious: { suspicious: 1, ordinary: 0 },
  ordinary: { suspicious: 0, ordinary: 1 },
};

/** The shape beside an answer, the same on the screen and on paper. */
export const SHAPE_OF: Record<Answer, ReasonLevel> = { suspicious: 'danger', ordinary: 'note' };

/** The two answers of somebody who plays alone. */
export function OneAnswer({ language, onAnswer }: OneAnswerProps) {
  const { answers } = quizWordsOf(language).question;
  return (
    <div class="quiz-choices">
      {ANSWERS.map((answer) => (
        <button key={answer} type="button" class="button second" onClick={() => onAnswer(SAID[answer])}>
          <Shape tone={SHAPE_OF[answer]} size={1.4} />
          {answers[answer]}
        </button>
      ))}
    </div>
  );
}

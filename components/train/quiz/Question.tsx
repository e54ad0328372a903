import { useEffect, useRef } from 'preact/hooks';
import type { Answered, Said } from '../../../utils/training/quiz.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { explains, type Session } from '../../../utils/training/session.ts';
import { SureButton } from '../../shell/SureButton.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import type { ViewProps } from '../props.ts';
import { Screen } from '../screens/Screen.tsx';
import { Explanation } from './Explanation.tsx';
import { Hands } from './Hands.tsx';
import { OneAnswer } from './OneAnswer.tsx';

export interface QuestionProps extends Pick<ViewProps, 'language' | 'lesson' | 'guard'> {
  readonly session: Session;
  readonly scenario: Scenario;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The answer, once it is given and where it is explained. */
  readonly explained: Answered | null;
  readonly onAnswer: (said: Said) => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
}

/** A message without any warning, and what is said to it; then the same message as the engine warns of it. */
export function Question(props: QuestionProps) {
  const { language, session, scenario, number, of, explained, guard } = props;
  const words = quizWordsOf(language).question;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // On a projector the message is to be seen, not what stands above it.
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section class="quiz" aria-labelledby="question">
      <div class="quiz-head">
        <h2 id="question" ref={heading} tabIndex={-1}>
          {words.number(number, of)}
        </h2>
        <p class="small">{words.tests[session.current]}</p>
      </div>
      <div class="quiz-message">
        <Screen language={language} scenario={scenario} guard={guard} isGuarded={explained !== null} />
      </div>
      <div class="quiz-answer">
        {explained === null ? <Ask {...props} /> : <Explanation {...props} explained={explained} />}
        <div class="buttons">
          <SureButton label={words.stop} sure={words.stopSure} onSure={props.onStop} />
        </div>
      </div>
    </section>
  );
}

function Ask({ language, session, number, onAnswer }: QuestionProps) {
  const words = quizWordsOf(language).question;
  return (
    <>
      <h3>{words.ask}</h3>
      {session.players === 'one' ? (
        <OneAnswer language={language} onAnswer={onAnswer} />
      ) : (
        <Hands language={language} onAnswer={onAnswer} />
      )}
      <p class="small" role="status">
        {number > 1 && !explains(session) && words.recorded(number - 1)}
      </p>
    </>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { Answered, Said } from '../../../utils/training/quiz.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { answer, explains, questionOf, type Session, scenariosOf, testOf } from '../../../utils/training/session.ts';
import type { ViewProps } from '../props.ts';
import { stockOf } from '../stock.ts';
import { Question } from './Question.tsx';
import { Results } from './Results.tsx';
import { Setup } from './Setup.tsx';

/** What a class has learned: the choice of questions, the questions one by one, the results. */
export function Quiz(props: ViewProps) {
  const { lesson, session } = props;
  const stock = useMemo(() => stockOf(lesson), [lesson.scenarios]);
  const asked = useMemo(() => askedIn(session, stock), [session?.plan, session?.shape, stock]);
  if (session === null) return <Setup {...props} stock={stock} />;
  return <Running key={session.current} {...props} session={session} stock={stock} asked={asked} />;
}

type RunningProps = ViewProps & {
  readonly session: Session;
  readonly stock: ReturnType<typeof stockOf>;
  readonly asked: ReadonlyMap<string, Scenario>;
};

function Running(props: RunningProps) {
  const { session, asked, onSession } = props;
  // The answer whose explanation is being read; the quiz itself is already at the next question.
  const [explained, setExplained] = useState<Answered | null>(null);
  const current = explained?.scenario ?? questionOf(session);
  const scenario = current === null ? undefined : asked.get(current);
  // A sample of one's own can have been deleted since the quiz began: then what was answered counts.
  if (scenario === undefined) return <Results {...props} />;
  const { questions, answered } = testOf(session);
  const onAnswer = (said: Said) => {
    const next = answer(session, scenario.answer, said);
    // First, so that the question stays on the page when the session goes on to the next one.
    setExplained(explains(session) ? (testOf(next).answered.at(-1) ?? null) : null);
    onSession(next);
  };
  return (
    <Question
      key={scenario.id}
      {...props}
      scenario={scenario}
      number={answered.length + (explained === null ? 1 : 0)}
      of={questions.length}
      explained={explained}
      onAnswer={onAnswer}
      onNext={() => setExplained(null)}
      onStop={() => onSession(null)}
    />
  );
}

function askedIn(session: Session | null, stock: ReturnType<typeof stockOf>): ReadonlyMap<string, Scenario> {
  if (session === null) return new Map();
  const tests = Object.values(scenariosOf(session.plan, session.shape, stock));
  return new Map(tests.flatMap((scenarios) => scenarios.map((scenario) => [scenario.id, scenario] as const)));
}

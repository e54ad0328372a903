import { useState } from 'preact/hooks';
import type { QuizPlan, Stock } from '../../../utils/training/quiz-plan.ts';
import { PLAYERS, type Players, SHAPES, type Shape, startSession } from '../../../utils/training/session.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Problem } from '../../shell/Problem.tsx';
import { Section } from '../../shell/Section.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import type { ViewProps } from '../props.ts';
import { anyPlan, PlanFields } from './PlanFields.tsx';

type SetupProps = Pick<ViewProps, 'language' | 'onSession'> & { readonly stock: Stock };

/** Who is asked, and what. */
export function Setup(props: SetupProps) {
  const { language, stock, onSession } = props;
  const words = quizWordsOf(language).setup;
  const [players, setPlayers] = useState<Players>('class');
  const [shape, setShape] = useState<Shape>('quiz');
  const [plan, setPlan] = useState<QuizPlan>(anyPlan);
  const [isEmpty, setEmpty] = useState(false);
  const start = () => {
    const session = startSession({ plan, players, shape }, stock);
    if (session === null) setEmpty(true);
    else onSession(session);
  };
  return (
    <Section id="quiz" title={words.title} intro={words.intro}>
      <Choice
        label={words.players}
        value={players}
        options={PLAYERS.map((value) => ({ value, label: words.playersOf[value] }))}
        onChange={setPlayers}
      />
      <Choice
        label={words.shape}
        value={shape}
        options={SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
        {...(shape === 'pair' ? { hint: words.pairHint } : {})}
        onChange={setShape}
      />
      <PlanFields language={language} plan={plan} onPlan={setPlan} />
      <Problem text={isEmpty ? words.nothing : undefined} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={start}>
          {words.start}
        </button>
      </div>
    </Section>
  );
}

import { useState } from 'preact/hooks';
import { codeOf, planOf, type QuizCodeProblem } from '../../../utils/training/quiz-code.ts';
import { COUNTS, HONEST_SHARES, type QuizPlan, SEEDS, SOURCES } from '../../../utils/training/quiz-plan.ts';
import { AUDIENCE_KINDS, DIFFICULTIES } from '../../../utils/training/scenario.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Field } from '../../shell/Field.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import type { ViewProps } from '../props.ts';

const anySeed = (): number => Math.floor(Math.random() * SEEDS);

/** What a trainer begins from. */
export function anyPlan(): QuizPlan {
  return { source: 'built-in', audience: 'everyone', difficulty: 2, honest: 40, count: 10, seed: anySeed() };
}

interface PlanProps extends Pick<ViewProps, 'language'> {
  readonly plan: QuizPlan;
  readonly onPlan: (plan: QuizPlan) => void;
}

/** Which questions: choices that change the code, and a code that changes the choices. */
export function PlanFields({ language, plan, onPlan }: PlanProps) {
  const words = quizWordsOf(language).setup;
  const { audiences, difficulties } = trainWordsOf(language);
  const change = (changed: Partial<QuizPlan>) => onPlan({ ...plan, ...changed });
  return (
    <>
      <Choice
        label={words.source}
        value={plan.source}
        options={SOURCES.map((value) => ({ value, label: words.sources[value] }))}
        onChange={(source) => change({ source })}
      />
      {plan.source !== 'made' && (
        <Choice
          label={words.audience}
          value={plan.audience}
          options={AUDIENCE_KINDS.map((value) => ({ value, label: audiences[value] }))}
          onChange={(audience) => change({ audience })}
        />
      )}
      <Choice
        label={words.difficulty}
        value={plan.difficulty}
        options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value] }))}
        onChange={(difficulty) => change({ difficulty })}
      />
      <Choice
        label={words.count}
        value={plan.count}
        options={COUNTS.map((value) => ({ value, label: String(value) }))}
        onChange={(count) => change({ count })}
      />
      <Choice
        label={words.honest}
        value={plan.honest}
        options={HONEST_SHARES.map((value) => ({ value, label: `${value}%` }))}
        onChange={(honest) => change({ honest })}
      />
      <CodeField language={language} plan={plan} onPlan={onPlan} />
    </>
  );
}

function CodeField({ language, plan, onPlan }: PlanProps) {
  const words = quizWordsOf(language).setup;
  // What somebody is typing, until it is a code.
  const [typed, setTyped] = useState<{ text: string; problem: QuizCodeProblem } | null>(null);
  const type = (text: string) => {
    const read = planOf(text);
    setTyped(read.ok ? null : { text, problem: read.problem });
    if (read.ok) onPlan(read.value);
  };
  const other = () => {
    setTyped(null);
    onPlan({ ...plan, seed: anySeed() });
  };
  return (
    <div class="quiz-code">
      <Field
        label={words.code}
        hint={words.codeHint}
        kind="tel"
        value={typed?.text ?? codeOf(plan)}
        problem={typed === null ? undefined : words.codeProblems[typed.problem]}
        onInput={type}
      />
      <div class="buttons">
        <button type="button" class="button second" onClick={other}>
          {words.otherCode}
        </button>
      </div>
    </div>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { codeOf } from '../../../utils/training/quiz-code.ts';
import { pairOf, type QuizPlan, questionsOf, type Stock } from '../../../utils/training/quiz-plan.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Section } from '../../shell/Section.tsx';
import { SelectOne } from '../../shell/SelectOne.tsx';
import {
  type PaperSize,
  PRINT_KINDS,
  type PrintKind,
  type PrintWords,
  type SheetTest,
} from '../../words/train/print-words.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import type { ViewProps } from '../props.ts';
import { anyPlan, PlanFields } from '../quiz/PlanFields.tsx';
import { stockOf } from '../stock.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { Handout } from './Handout.tsx';
import { Poster } from './Poster.tsx';
import { QuestionSheet } from './QuestionSheet.tsx';
import { Radio } from './Radio.tsx';

const PAPERS: readonly PaperSize[] = ['a4', 'a3'];
const TESTS: readonly SheetTest[] = ['quiz', 'before', 'after'];

interface PrintState {
  readonly kind: PrintKind;
  readonly paper: PaperSize;
  /** Id of the scenario on the hand-out; empty for the first that fits. */
  readonly sample: string;
  readonly plan: QuizPlan;
  readonly test: SheetTest;
}

/** Everything that can be printed: a choice, and the paper as it will be. */
export function Print(props: ViewProps) {
  const { language, lesson, session, onPrint } = props;
  const words = printWordsOf(language);
  // The sheet of the quiz that is on, where one is.
  const [state, setState] = useState<PrintState>(() => ({
    kind: 'poster',
    paper: 'a4',
    sample: '',
    plan: session?.plan ?? anyPlan(),
    test: session?.shape === 'pair' ? 'before' : 'quiz',
  }));
  const stock = useMemo(() => stockOf(lesson), [lesson.scenarios]);
  const change = (changed: Partial<PrintState>) => setState({ ...state, ...changed });
  return (
    <>
      <Section id="print" title={words.title} intro={words.intro}>
        <PrintChoices {...props} state={state} onChange={change} />
        <div class="buttons">
          <button type="button" class="button primary" onClick={onPrint}>
            {words.print}
          </button>
          <p class="small">{words.printHint}</p>
        </div>
      </Section>
      <section class="print-preview" aria-label={words.preview}>
        <div class={`paper ${state.paper}`}>
          <Paper {...props} words={words} state={state} stock={stock} />
        </div>
      </section>
    </>
  );
}

interface ChoicesProps extends Pick<ViewProps, 'language' | 'lesson'> {
  readonly state: PrintState;
  readonly onChange: (changed: Partial<PrintState>) => void;
}

function PrintChoices({ language, lesson, state, onChange }: ChoicesProps) {
  const words = printWordsOf(language);
  const hasQuestions = state.kind === 'sheet' || state.kind === 'key';
  return (
    <>
      <Choice
        label={words.kind}
        value={state.kind}
        options={PRINT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={words.paper}
        value={state.paper}
        options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
        onChange={(paper) => onChange({ paper })}
      />
      {state.kind === 'handout' && (
        <SelectOne
          label={words.sample}
          value={sampleOf(lesson.scenarios, state.sample)?.id ?? ''}
          options={lures(lesson.scenarios).map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={(sample) => onChange({ sample })}
        />
      )}
      {hasQuestions && (
        <>
          <Choice
            label={words.test}
            value={state.test}
            options={TESTS.map((value) => ({ value, label: words.tests[value] }))}
            onChange={(test) => onChange({ test })}
          />
          <PlanFields language={language} plan={state.plan} onPlan={(plan) => onChange({ plan })} />
        </>
      )}
    </>
  );
}

interface PaperProps extends Pick<ViewProps, 'language' | 'lesson'> {
  readonly words: PrintWords;
  readonly state: PrintState;
  readonly stock: Stock;
}

function Paper({ language, lesson, words, state, stock }: PaperProps) {
  const { kind, plan, test } = state;
  switch (kind) {
    case 'poster':
      return <Poster language={language} />;
    case 'radio':
      return <Radio language={language} />;
    case 'handout': {
      const scenario = sampleOf(lesson.scenarios, state.sample);
      return scenario === undefined ? null : <Handout language={language} scenario={scenario} />;
    }
    case 'sheet':
    case 'key': {
      const scenarios = test === 'quiz' ? questionsOf(plan, stock) : pairOf(plan, stock)[test];
      if (scenarios.length === 0) return <p>{words.nothing}</p>;
      const Sheet = kind === 'sheet' ? QuestionSheet : AnswerKey;
      return <Sheet language={language} scenarios={scenarios} code={codeOf(plan)} test={test} />;
    }
    default:
      return kind satisfies never;
  }
}

/** Messages in which there is something to see. */
function lures(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.filter(({ answer, clues }) => answer !== 'none' && clues.length > 0);
}

function sampleOf(scenarios: readonly Scenario[], id: string): Scenario | undefined {
  const fitting = lures(scenarios);
  return fitting.find((each) => each.id === id) ?? fitting[0];
}

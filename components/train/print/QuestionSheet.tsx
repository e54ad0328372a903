import { ANSWERS } from '../../../utils/training/quiz.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import type { Language } from '../../warning/props.ts';
import type { SheetTest } from '../../words/train/print-words.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import { Message } from './Message.tsx';

export interface SheetProps {
  readonly language: Language;
  readonly scenarios: readonly Scenario[];
  /** Of the plan that asks these questions. */
  readonly code: string;
  readonly test: SheetTest;
}

/** A test on paper, for a class without screens. */
export function QuestionSheet({ language, scenarios, code, test }: SheetProps) {
  const { sheet } = printWordsOf(language);
  const { answers } = quizWordsOf(language).question;
  return (
    <article class="paper-body">
      <SheetHead language={language} title={sheet.title} code={code} test={test} />
      <p>{sheet.how}</p>
      <ol class="paper-questions">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <Message language={language} scenario={scenario} clues={[]} />
            <p class="paper-boxes">
              {ANSWERS.map((answer) => (
                <span key={answer}>
                  <span class="box" aria-hidden="true" /> {answers[answer]}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What tells one sheet from another. */
export function SheetHead({ language, title, code, test }: Omit<SheetProps, 'scenarios'> & { readonly title: string }) {
  const { sheet, tests } = printWordsOf(language);
  return (
    <header class="paper-head">
      <h3>{title}</h3>
      <p>
        {test !== 'quiz' && `${tests[test]} · `}
        {sheet.code(code)}
      </p>
    </header>
  );
}

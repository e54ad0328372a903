import { rightAnswer } from '../../../utils/training/quiz.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import { ClueList } from '../ClueList.tsx';
import { SheetHead, type SheetProps } from './QuestionSheet.tsx';

/** What is right, and why, for the one who teaches. */
export function AnswerKey({ language, scenarios, code, test }: SheetProps) {
  const { sheet } = printWordsOf(language);
  const { answers } = quizWordsOf(language).question;
  return (
    <article class="paper-body">
      <SheetHead language={language} title={sheet.keyTitle} code={code} test={test} />
      <ol class="paper-key">
        {scenarios.map(({ id, title, answer, clues, qr }) => (
          <li key={id}>
            <p>
              <b>{answers[rightAnswer(answer)]}</b> · {title[language]}
            </p>
            {qr !== undefined && <p>{sheet.inCode(qr)}</p>}
            {clues.length > 0 && (
              <>
                <p class="paper-small">{sheet.clues}</p>
                <ClueList language={language} clues={clues} />
              </>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

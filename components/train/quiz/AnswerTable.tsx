import { type Answered, rightAnswer, scoreOf } from '../../../utils/training/quiz.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import type { Language } from '../../warning/props.ts';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';

interface AnswerTableProps {
  readonly language: Language;
  readonly title: string;
  readonly answered: readonly Answered[];
  /** Several answered each question, so that it is told how many were right. */
  readonly isClass: boolean;
  readonly asked: ReadonlyMap<string, Scenario>;
}

/** A row for each question: the message, what is right, and whether it was said. */
export function AnswerTable({ language, title, answered, isClass, asked }: AnswerTableProps) {
  const words = quizWordsOf(language).results;
  const outcomeOf = (each: Answered): string => {
    const { right, answers } = scoreOf([each]);
    return isClass ? `${right} / ${answers}` : right === 1 ? words.yes : words.no;
  };
  return (
    <table class="quiz-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.message}</th>
          <th scope="col">{words.solution}</th>
          <th scope="col">{words.rightOnes}</th>
        </tr>
      </thead>
      <tbody>
        {answered.map((each, index) => (
          <tr key={each.scenario}>
            <td>{index + 1}</td>
            <th scope="row">{asked.get(each.scenario)?.title[language] ?? each.scenario}</th>
            <td>{words.answers[rightAnswer(each.level)]}</td>
            <td>{outcomeOf(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

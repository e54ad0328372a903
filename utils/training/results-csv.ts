import { csvLine, plainText } from '../list/rows/submission.ts';
import type { Language } from '../setting-values.ts';
import { type Answer, percentOf, rightAnswer, scoreOf } from './quiz.ts';
import { codeOf } from './quiz-code.ts';
import type { Scenario } from './scenario.ts';
import { type Session, TESTS, type TestName } from './session.ts';

/** The mark by which spreadsheets know UTF-8, without which they show Thai as rubbish. */
const UTF8_MARK = '\ufeff';

export const RESULT_COLUMNS = [
  'code',
  'test',
  'question',
  'scenario',
  'title',
  'right',
  'suspicious',
  'ordinary',
  'percent',
] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** How a table of results is worded. */
export interface ResultWords {
  readonly columns: Record<ResultColumn, string>;
  readonly tests: Record<TestName, string>;
  readonly answers: Record<Answer, string>;
}

/**
 * The results as a table: a row for each question that was answered, with how many said what. No names stand in it.
 * Titles may come from a foreign file, so nothing in a cell can be run by a spreadsheet.
 */
export function resultsCsv(
  session: Session,
  scenarios: ReadonlyMap<string, Scenario>,
  { language, words }: { readonly language: Language; readonly words: ResultWords },
): string {
  const code = codeOf(session.plan);
  const rows = TESTS.flatMap((test) =>
    (session.tests[test]?.answered ?? []).map((answered, index) => {
      const values: Record<ResultColumn, string> = {
        code,
        test: words.tests[test],
        question: String(index + 1),
        scenario: answered.scenario,
        title: scenarios.get(answered.scenario)?.title[language] ?? '',
        right: words.answers[rightAnswer(answered.level)],
        suspicious: String(answered.said.suspicious),
        ordinary: String(answered.said.ordinary),
        percent: String(percentOf(scoreOf([answered])) ?? ''),
      };
      return lineOf(values);
    }),
  );
  return UTF8_MARK + lineOf(words.columns) + rows.join('');
}

function lineOf(values: Record<ResultColumn, string>): string {
  return csvLine(RESULT_COLUMNS.map((column) => plainText(values[column])));
}

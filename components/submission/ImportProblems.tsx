import { useState } from 'preact/hooks';
import { Turning } from '../staff/Turning.tsx';
import { formatCount } from '../words/format.ts';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import type { SubmissionProps } from './props.ts';

const ROWS_ON_PAGE = 20;

/** How many numbers were taken, and everything that was not: its row, what was written, and why. */
export function ImportProblems({ language, imported }: SubmissionProps) {
  const words = submissionWordsOf(language).numbers;
  const [page, setPage] = useState(0);
  const problems = imported.kind === 'done' ? imported.problems : [];
  const pages = Math.ceil(problems.length / ROWS_ON_PAGE);
  const at = Math.min(page, Math.max(pages - 1, 0));
  return (
    <>
      <p role="status" class="taken">
        {imported.kind === 'done' && (
          <>
            <b>{words.taken(formatCount(imported.taken, language))}</b>{' '}
            {problems.length > 0 && words.refused(formatCount(problems.length, language))}
          </>
        )}
      </p>
      {problems.length > 0 && (
        <table class="list-table">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(at * ROWS_ON_PAGE, (at + 1) * ROWS_ON_PAGE).map(({ line, sheet, value, reason }, index) => (
              <tr key={`${sheet ?? ''}:${line}:${value}:${index}`}>
                <td>{sheet === undefined ? line : `${sheet} ${line}`}</td>
                <td class="host">{value}</td>
                <td>{words.reasons[reason]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Turning language={language} page={at} pages={pages} onPage={setPage} />
    </>
  );
}

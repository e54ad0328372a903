import type { FindingCode } from '../../utils/outgoing/finding.ts';
import { LETTERS } from '../../utils/outgoing/letters.ts';
import { thaiDate } from '../../utils/thai-date.ts';
import { formatCount } from '../words/format.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { wordsOf } from '../words/words-of.ts';
import type { BatchResultProps } from './BatchResult.tsx';

/** The sheet to print and attach: which file, by which rules, when, and what was found. Printed alone, on A4. */
export function Certificate(props: BatchResultProps) {
  const { language, version, view } = props;
  const words = staffWordsOf(language).certificate;
  const { summary, name } = view;
  const count = (value: number) => formatCount(value, language);
  const facts: readonly (readonly [string, string])[] = [
    [words.file, name],
    [words.sha256, summary.sha256],
    [words.date, language === 'th' ? thaiDate(summary.date) : summary.date],
    [words.rules, words.rulesValue(summary.rulesVersion, version)],
  ];
  return (
    <article class="sheet">
      <p class="sheet-brand">{wordsOf(language).warning.product}</p>
      <h3 class="sheet-title">{words.title}</h3>
      <dl class="sheet-facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd class="host">{value}</dd>
          </div>
        ))}
      </dl>
      <dl class="sheet-counts">
        {(['rows', 'passed', 'failed', 'unread'] as const).map((each) => (
          <div key={each}>
            <dt>{words[each]}</dt>
            <dd>{count(summary[each])}</dd>
          </div>
        ))}
      </dl>
      <p class="sheet-outcome">{summary.passed === summary.rows ? words.allPassed : words.notPassed}</p>
      <FoundTable {...props} />
      <p class="small">
        {words.letter}: {outgoingWordsOf(language).letters['no-links-2568']}
      </p>
      <blockquote lang="th">{LETTERS['no-links-2568'].says}</blockquote>
      <div class="signature">
        {[words.office, words.checkedBy, words.position, words.day].map((line) => (
          <p key={line}>
            <span>{line}</span>
            <span class="fill" />
          </p>
        ))}
      </div>
      <p class="small">{words.publisher}</p>
    </article>
  );
}

function FoundTable({ language, view: { summary } }: BatchResultProps) {
  const words = staffWordsOf(language).certificate;
  const { findings } = outgoingWordsOf(language);
  const found: readonly (readonly [FindingCode, number])[] = [...summary.byCode].sort((a, b) => b[1] - a[1]);
  if (found.length === 0) return <p>{words.nothingFound}</p>;
  return (
    <table class="sheet-table">
      <caption>{words.found}</caption>
      <tbody>
        {found.map(([code, rows]) => (
          <tr key={code}>
            <th scope="row">{findings[code].what}</th>
            <td>{formatCount(rows, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Chevron } from '../shapes.tsx';
import { reportWordsOf } from '../words/report/report-words-of.ts';
import type { ReportProps } from './props.ts';

/** What the report holds, letter for letter; also what is printed. */
export function Preview({ language, report }: Pick<ReportProps, 'language' | 'report'>) {
  const words = reportWordsOf(language);
  const { title, head, blocks, note } = report.pack;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section class="pack" aria-label={title} tabIndex={0}>
        <h3>{title}</h3>
        {head.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        <dl>
          {blocks.map((block) => (
            <div key={block.title}>
              <dt>{block.title}</dt>
              <dd>{block.lines.join('\n')}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{note}</p>
      </section>
      <details class="more">
        <summary>
          {words.showJson}
          <Chevron />
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
        <pre class="pack code" tabIndex={0}>
          {report.files.json.text}
        </pre>
      </details>
    </>
  );
}

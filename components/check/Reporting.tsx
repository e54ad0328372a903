import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Report } from '../report/Report.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { CheckProps } from './props.ts';
import { reportableOf } from './Result.tsx';

/** The way to report what was checked, beside the other buttons, and the report itself once it was asked for. */
export function Reporting(props: CheckProps & { readonly children: ComponentChildren }) {
  const { language, outcome, report, onReport, children } = props;
  const { check } = pageWordsOf(language);
  const place = useRef<HTMLElement>(null);
  const judged = reportableOf(outcome);
  useEffect(() => {
    if (report !== null) place.current?.focus();
  }, [report]);
  return (
    <>
      <div class="buttons">
        {judged !== null && report === null && (
          <button type="button" class="button second" onClick={() => onReport(judged)}>
            {check.report}
          </button>
        )}
        {children}
      </div>
      {report !== null && (
        <section ref={place} class="check-report" tabIndex={-1} aria-label={check.report}>
          <Report {...props} report={report} />
        </section>
      )}
    </>
  );
}

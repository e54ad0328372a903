import { useEffect, useRef } from 'preact/hooks';
import { Page } from '../shell/Page.tsx';
import { Problem } from '../shell/Problem.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { CheckForm } from './CheckForm.tsx';
import { FileChoice } from './FileChoice.tsx';
import type { CheckProps, Outcome } from './props.ts';
import { Reporting } from './Reporting.tsx';
import { Result } from './Result.tsx';

/** The page on which anything doubtful is checked. */
export function Check(props: CheckProps) {
  const { language, version, outcome, dragging, onClear } = props;
  const { check } = pageWordsOf(language);
  const result = useFocusOn(outcome);
  return (
    <Page name="check" language={language} version={version} title={check.title} lead={check.intro}>
      <div class="check-input">
        <CheckForm {...props} />
        <FileChoice {...props} />
        <Problem text={outcome.kind === 'problem' ? check.problems[outcome.problem] : undefined} />
      </div>
      <section
        ref={result}
        class="check-result"
        tabIndex={-1}
        aria-label={check.result}
        aria-busy={outcome.kind === 'busy'}
      >
        {hasResult(outcome) && (
          <>
            <Result {...props} />
            <Reporting {...props}>
              <button type="button" class="button second" onClick={onClear}>
                {check.clear}
              </button>
            </Reporting>
          </>
        )}
      </section>
      {dragging && (
        <div class="drop" aria-hidden="true">
          <p>{check.dropHere}</p>
        </div>
      )}
    </Page>
  );
}

function hasResult({ kind }: Outcome): boolean {
  return kind !== 'idle' && kind !== 'busy' && kind !== 'problem';
}

/** Takes the keyboard, the view and a screen reader to a result that has just come. */
function useFocusOn(outcome: Outcome) {
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hasResult(outcome)) result.current?.focus();
  }, [outcome]);
  return result;
}

import { healthWordsOf } from '../words/health-words.ts';
import type { PopupProps } from './props.ts';

/**
 * What a person can do where a mailbox could not be read: read it as any other page, or tell the developers how it is
 * built.
 */
export function Unreadable({ language, report, onReadAnyway, onSaveReport }: PopupProps) {
  const words = healthWordsOf(language);
  return (
    <>
      <div class="actions">
        <button type="button" class="button primary" onClick={onReadAnyway}>
          {words.readAnyway}
        </button>
        <button type="button" class="button second" aria-describedby="report-hint" onClick={onSaveReport}>
          {words.saveReport}
        </button>
      </div>
      <p id="report-hint" class="small" role="status">
        {report === 'failed' ? words.reportFailed : words.reportHint}
      </p>
    </>
  );
}

import type { Format } from '../options.ts';
import type { CheckedDraft } from './check.ts';
import { toDraftOutput } from './draft-output.ts';
import { renderDraftText } from './draft-text.ts';

/** What was found in a draft, in a format, without what stands between two of them. */
export function renderDraftCheck(checked: CheckedDraft, format: Format): string {
  switch (format) {
    case 'text':
      return renderDraftText(checked);
    case 'json':
      return JSON.stringify(toDraftOutput(checked), null, 2);
    case 'jsonl':
      return JSON.stringify(toDraftOutput(checked));
    default:
      return format satisfies never;
  }
}

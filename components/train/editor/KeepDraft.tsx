import type { DraftProblem } from '../../../utils/training/own/finish-draft.ts';
import { Problem } from '../../shell/Problem.tsx';
import { SureButton } from '../../shell/SureButton.tsx';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { ViewProps } from '../props.ts';
import { problemText } from './problem-text.ts';

interface KeepProps extends Pick<ViewProps, 'language' | 'isKept'> {
  /** Why the draft was not taken, or the title under which it was; null before. */
  readonly outcome: DraftProblem | string | null;
  readonly onKeep: () => void;
  readonly onClear: () => void;
}

/** Makes a sample of the draft, or lets it go. */
export function KeepDraft({ language, isKept, outcome, onKeep, onClear }: KeepProps) {
  const words = editorWordsOf(language).keep;
  const problem = outcome === null || typeof outcome === 'string' ? undefined : problemText(outcome, language);
  return (
    <>
      <Problem text={problem} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={onKeep}>
          {words.save}
        </button>
        <SureButton label={words.clear} sure={words.clearSure} onSure={onClear} />
      </div>
      <p role="status">{typeof outcome === 'string' && words.saved(outcome)}</p>
      <p class="small">{isKept ? words.draftKept : words.notKept}</p>
    </>
  );
}

import { useId } from 'preact/hooks';
import { FilePick } from '../shell/FilePick.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { CheckProps } from './props.ts';

/** A mail file, chosen here or dropped anywhere on the page. */
export function FileChoice({ language, outcome, onFiles }: CheckProps) {
  const { check } = pageWordsOf(language);
  const id = useId();
  return (
    <div class="file-choice">
      <div>
        <p class="field-label">{check.fileTitle}</p>
        <p class="small" id={id}>
          {check.fileHint}
        </p>
      </div>
      <FilePick
        label={check.chooseFile}
        describedBy={id}
        accept=".eml,message/rfc822"
        disabled={outcome.kind === 'busy'}
        onFiles={onFiles}
      />
    </div>
  );
}

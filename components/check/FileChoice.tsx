import { FileRow } from '../shell/FileRow.tsx';
import { useUniqueId } from '../unique-id.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { CheckProps } from './props.ts';

/** A mail file or a picture, chosen here or dropped anywhere on the page; or a window of the screen. */
export function FileChoice({ language, outcome, onFiles, onScreen }: CheckProps) {
  const { check } = pageWordsOf(language);
  const id = useUniqueId();
  const busy = outcome.kind === 'busy';
  return (
    <>
      <FileRow
        title={check.fileTitle}
        hint={check.fileHint}
        label={check.chooseFile}
        accept=".eml,message/rfc822,image/*"
        disabled={busy}
        onFiles={onFiles}
      />
      <div class="file-choice">
        <div>
          <p class="field-label">{check.screenTitle}</p>
          <p class="small" id={id}>
            {check.screenHint}
          </p>
        </div>
        <button type="button" class="button second" disabled={busy} aria-describedby={id} onClick={onScreen}>
          {check.chooseScreen}
        </button>
      </div>
    </>
  );
}

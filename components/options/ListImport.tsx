import { FilePick } from '../shell/FilePick.tsx';
import { useUniqueId } from '../unique-id.ts';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { OptionsActions } from './props.ts';

interface ListImportProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly onImportList: OptionsActions['onImportList'];
}

/** Takes a list from a folder of this machine, for offices without internet. */
export function ListImport({ language, disabled, onImportList }: ListImportProps) {
  const { list: words } = pageWordsOf(language);
  const id = useUniqueId();
  return (
    <div class="part">
      <h3 class="label">{words.importTitle}</h3>
      <p class="small" id={id}>
        {words.importIntro}
      </p>
      <div class="buttons">
        <FilePick label={words.importButton} describedBy={id} folder disabled={disabled} onFiles={onImportList} />
      </div>
    </div>
  );
}

import { Judgement } from '../../check/Judgement.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { Judged } from './Editor.tsx';

interface LiveProps extends Judged {
  readonly language: Language;
  readonly isEmpty: boolean;
}

/** The real engine's verdict on what has been written so far. Read out only when it turns to another level. */
export function LiveVerdict({ language, isEmpty, message, verdict, agency, names }: LiveProps) {
  const words = editorWordsOf(language).verdict;
  return (
    <>
      <p class="small" role="status">
        {isEmpty ? words.empty : words.levels[verdict.level]}
      </p>
      {!isEmpty && <Judgement language={language} judged={{ message, view: { verdict, agency } }} {...names} />}
    </>
  );
}

import type { InertChange } from '../../../utils/training/own/inert-change.ts';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';

interface ChangesProps {
  readonly language: Language;
  readonly changes: readonly InertChange[];
}

/** What was replaced so that a sample leads to nobody. */
export function Changes({ language, changes }: ChangesProps) {
  const words = editorWordsOf(language).write;
  if (changes.length === 0) return null;
  return (
    <>
      <p>{words.changed}</p>
      <ul class="editor-changes">
        {changes.map(({ kind, from, to }, index) => (
          <li key={`${index} ${from}`}>{words.change(words.kinds[kind], from, to)}</li>
        ))}
      </ul>
    </>
  );
}

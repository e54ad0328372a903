import type { Message } from '../../../utils/model.ts';
import { placeOfClue } from '../../../utils/training/message-of.ts';
import type { Draft, DraftClue } from '../../../utils/training/own/draft.ts';
import { Field } from '../../shell/Field.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { Judged } from './Editor.tsx';
import { EntryList } from './EntryList.tsx';

interface ClueProps {
  readonly language: Language;
  readonly draft: Draft;
  readonly judged: Pick<Judged, 'message'>;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** The words that give the message away, each with why. */
export function ClueFields({ language, draft, judged, onChange }: ClueProps) {
  const words = editorWordsOf(language).teach;
  return (
    <EntryList
      legend={words.clues}
      hint={words.cluesHint}
      entries={draft.clues}
      empty={{ words: '', why: '' }}
      add={words.addClue}
      remove={words.removeClue}
      onChange={(clues) => onChange({ clues })}
    >
      {(clue, number, change) => (
        <>
          <Field
            label={words.clueWords(number)}
            value={clue.words}
            problem={isNowhere(clue, judged.message) ? words.nowhere : undefined}
            onInput={(typed) => change({ words: typed })}
          />
          <Field label={words.clueWhy(number)} value={clue.why} onInput={(why) => change({ why })} />
        </>
      )}
    </EntryList>
  );
}

function isNowhere({ words, why }: DraftClue, message: Message): boolean {
  const clue = { words: { th: words, en: words }, why: { th: why, en: why } };
  return words.trim() !== '' && placeOfClue(clue, message, 'th') === null;
}

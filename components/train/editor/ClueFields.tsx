import type { Message } from '../../../utils/model.ts';
import { placeOfClue } from '../../../utils/training/message-of.ts';
import type { Draft, DraftClue } from '../../../utils/training/own/draft.ts';
import { Field } from '../../shell/Field.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { Judged } from './Editor.tsx';

interface ClueProps {
  readonly language: Language;
  readonly draft: Draft;
  readonly judged: Pick<Judged, 'message'>;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** The words that give the message away, each with why. */
export function ClueFields({ language, draft: { clues }, judged, onChange }: ClueProps) {
  const words = editorWordsOf(language).teach;
  const change = (at: number, changed: Partial<DraftClue>) =>
    onChange({ clues: clues.map((clue, index) => (index === at ? { ...clue, ...changed } : clue)) });
  return (
    <fieldset class="field editor-list">
      <legend class="field-label">{words.clues}</legend>
      <p class="small">{words.cluesHint}</p>
      {clues.map((clue, at) => (
        <div key={at} class="editor-entry">
          <Field
            label={words.clueWords(at + 1)}
            value={clue.words}
            problem={isNowhere(clue, judged.message) ? words.nowhere : undefined}
            onInput={(text) => change(at, { words: text })}
          />
          <Field label={words.clueWhy(at + 1)} value={clue.why} onInput={(why) => change(at, { why })} />
          <button
            type="button"
            class="button plain"
            onClick={() => onChange({ clues: clues.filter((_, index) => index !== at) })}
          >
            {words.removeClue(at + 1)}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button second"
          onClick={() => onChange({ clues: [...clues, { words: '', why: '' }] })}
        >
          {words.addClue}
        </button>
      </div>
    </fieldset>
  );
}

function isNowhere({ words, why }: DraftClue, message: Message): boolean {
  const clue = { words: { th: words, en: words }, why: { th: why, en: why } };
  return words.trim() !== '' && placeOfClue(clue, message, 'th') === null;
}

import { type Draft, STATUSES } from '../../../utils/training/own/draft.ts';
import type { ScenarioNumber } from '../../../utils/training/scenario.ts';
import { Field } from '../../shell/Field.tsx';
import { SelectOne } from '../../shell/SelectOne.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import { EntryList } from './EntryList.tsx';

interface NumberProps {
  readonly language: Language;
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const EMPTY: ScenarioNumber = { number: '', status: 'black' };

/** Numbers of the message that the class's list knows. */
export function NumberFields({ language, draft, onChange }: NumberProps) {
  const words = editorWordsOf(language).teach;
  return (
    <EntryList
      legend={words.numbers}
      hint={words.numbersHint}
      entries={draft.numbers}
      empty={EMPTY}
      add={words.addNumber}
      remove={words.removeNumber}
      onChange={(numbers) => onChange({ numbers })}
    >
      {(entry, at, change) => (
        <>
          <Field
            label={words.number(at)}
            value={entry.number}
            kind="tel"
            onInput={(typed) => change({ number: typed })}
          />
          <SelectOne
            label={words.list(at)}
            value={entry.status}
            options={STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
            onChange={(status) => change({ status })}
          />
        </>
      )}
    </EntryList>
  );
}

import { type Draft, STATUSES } from '../../../utils/training/own/draft.ts';
import type { ScenarioNumber } from '../../../utils/training/scenario.ts';
import { Field } from '../../shell/Field.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import { SelectOne } from '../SelectOne.tsx';

interface NumberProps {
  readonly language: Language;
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** Numbers of the message that the class's list knows. */
export function NumberFields({ language, draft: { numbers }, onChange }: NumberProps) {
  const words = editorWordsOf(language).teach;
  const change = (at: number, changed: Partial<ScenarioNumber>) =>
    onChange({ numbers: numbers.map((each, index) => (index === at ? { ...each, ...changed } : each)) });
  return (
    <fieldset class="field editor-list">
      <legend class="field-label">{words.numbers}</legend>
      <p class="small">{words.numbersHint}</p>
      {numbers.map(({ number, status }, at) => (
        <div key={at} class="editor-entry">
          <Field
            label={words.number(at + 1)}
            value={number}
            kind="tel"
            onInput={(typed) => change(at, { number: typed })}
          />
          <SelectOne
            label={words.list(at + 1)}
            value={status}
            options={STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
            onChange={(chosen) => change(at, { status: chosen })}
          />
          <button
            type="button"
            class="button plain"
            onClick={() => onChange({ numbers: numbers.filter((_, index) => index !== at) })}
          >
            {words.removeNumber(at + 1)}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button second"
          onClick={() => onChange({ numbers: [...numbers, { number: '', status: 'black' }] })}
        >
          {words.addNumber}
        </button>
      </div>
    </fieldset>
  );
}

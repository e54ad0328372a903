import { useEffect, useRef } from 'preact/hooks';
import { changedBy, WHAT_IFS } from '../../../utils/training/presenting/what-if.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { Field } from '../../shell/Field.tsx';
import { TextArea } from '../../shell/TextArea.tsx';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import type { ViewProps } from '../props.ts';
import { Headline } from './Headline.tsx';

interface ChangeProps extends Pick<ViewProps, 'language' | 'lesson'> {
  /** As it is changed. */
  readonly scenario: Scenario;
  readonly original: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** "What if": the message is changed, by a button or word by word, and judged again at each letter. */
export function ChangePanel({ language, lesson, scenario, original, onChange }: ChangeProps) {
  const { change } = trainWordsOf(language).present;
  const { verdict } = lesson.judge(scenario, language);
  const { sender } = scenario;
  const isMail = scenario.channel === 'email';
  const panel = useRef<HTMLDivElement>(null);
  // The trainer has asked to write, so that the keyboard is in the text at once.
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), []);
  return (
    <div class="step change" ref={panel}>
      <h1 class="step-count">{change.title}</h1>
      <div aria-live="polite">
        <Headline {...{ language, lesson, verdict }} withWhy={false} />
      </div>
      <div class="buttons">
        {WHAT_IFS.map((whatIf) => (
          <button
            key={whatIf}
            type="button"
            class="button second"
            onClick={() => onChange(changedBy(whatIf, scenario, language, lesson.engine))}
          >
            {change.whatIfs[whatIf]}
          </button>
        ))}
        <button type="button" class="button plain" onClick={() => onChange(original)}>
          {change.restore}
        </button>
      </div>
      <div class="field-row">
        <Field
          label={change.sender}
          value={sender.name[language]}
          onInput={(name) =>
            onChange({ ...scenario, sender: { ...sender, name: { ...sender.name, [language]: name } } })
          }
        />
        {isMail && (
          <Field
            label={change.address}
            value={sender.address}
            onInput={(address) => onChange({ ...scenario, sender: { ...sender, address } })}
          />
        )}
      </div>
      <TextArea
        label={change.text}
        hint={change.textHint}
        rows={3}
        value={scenario.text[language]}
        onInput={(text) => onChange({ ...scenario, text: { ...scenario.text, [language]: text } })}
      />
    </div>
  );
}

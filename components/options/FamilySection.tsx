import { useState } from 'preact/hooks';
import { Field } from '../shell/Field.tsx';
import { Section } from '../shell/Section.tsx';
import { formatPhone } from '../words/format.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { FamilyProblem, OptionsProps } from './props.ts';

/** Someone whom the reader trusts. */
export function FamilySection({ language, settings, onFamily, onNoFamily }: OptionsProps) {
  const { options } = pageWordsOf(language);
  const words = options.family;
  const { family } = settings;
  const [name, setName] = useState(family?.name ?? '');
  const [number, setNumber] = useState(family === undefined ? '' : formatPhone(family.number));
  const [problem, setProblem] = useState<FamilyProblem | null>(null);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    setProblem(onFamily(name, number));
  };
  const onStop = () => {
    setName('');
    setNumber('');
    setProblem(null);
    onNoFamily();
  };
  return (
    <Section id="family" title={words.title} intro={words.intro}>
      <form class="section-body" onSubmit={onSubmit}>
        <Field
          label={words.name}
          value={name}
          problem={problem === 'no-name' ? words.problems[problem] : undefined}
          onInput={setName}
        />
        <Field
          label={words.number}
          kind="tel"
          value={number}
          problem={problem === 'no-number' ? words.problems[problem] : undefined}
          onInput={setNumber}
        />
        <div class="buttons">
          <button type="submit" class="button second">
            {words.save}
          </button>
          {family !== undefined && (
            <button type="button" class="button plain" onClick={onStop}>
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </Section>
  );
}

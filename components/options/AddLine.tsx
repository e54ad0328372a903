import { useState } from 'preact/hooks';
import { Field } from '../shell/Field.tsx';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';

interface AddLineProps {
  readonly language: Language;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  /** Whether it was added; then the line is emptied. */
  readonly onAdd: (typed: string) => boolean | Promise<boolean>;
}

/** A line in which something is entered that goes to the list above it. */
export function AddLine({ language, label, hint, problem, onAdd }: AddLineProps) {
  const { options } = pageWordsOf(language);
  const [typed, setTyped] = useState('');
  const add = async () => {
    if (await onAdd(typed)) setTyped('');
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void add();
  };
  return (
    <form class="field-row hinted" onSubmit={onSubmit}>
      <Field label={label} hint={hint} value={typed} problem={problem} onInput={setTyped} />
      <button type="submit" class="button second">
        {options.add}
      </button>
    </form>
  );
}

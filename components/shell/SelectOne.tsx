import { useUniqueId } from '../unique-id.ts';

interface SelectOneProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** `lang` where an option is not in the page's language. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: 'th' }[];
  readonly onChange: (value: Value) => void;
}

/** One of more than can all be visible, in the browser's own list. */
export function SelectOne<Value extends string>({ label, value, options, onChange }: SelectOneProps<Value>) {
  const id = useUniqueId();
  const change = (index: number) => {
    const chosen = options[index];
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" onChange={(event) => change(event.currentTarget.selectedIndex)}>
        {options.map((option) => (
          <option key={option.value} lang={option.lang} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

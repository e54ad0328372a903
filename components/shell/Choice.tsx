import { useUniqueId } from '../unique-id.ts';

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly hint?: string;
  /** Why it cannot be changed, where it cannot. */
  readonly locked?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them visible; a group of radio buttons, so that arrow keys move in it. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, value, options, hint, locked, onChange } = props;
  const name = useUniqueId();
  const note = locked ?? hint;
  return (
    <fieldset class="field choice" disabled={locked !== undefined} aria-describedby={note && `${name}-note`}>
      <legend class="field-label">{label}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value} class="choice-one" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p class="small" id={`${name}-note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

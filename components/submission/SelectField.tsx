import { useUniqueId } from '../unique-id.ts';

interface SelectFieldProps {
  readonly label: string;
  /** What stands there as long as nothing is chosen. */
  readonly none: string;
  readonly value: string;
  /** Thai names. */
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One of many, in the browser's own list. */
export function SelectField({ label, none, value, options, onChange }: SelectFieldProps) {
  const id = useUniqueId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option} lang="th">
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useUniqueId } from '../unique-id.ts';
import { Problem } from './Problem.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with what was entered, in words. */
  readonly problem?: string | undefined;
  /** Which keyboard a touch screen shows. */
  readonly kind?: 'text' | 'tel' | 'url';
  readonly disabled?: boolean;
  readonly onInput: (value: string) => void;
}

/** A line of text with its label, a hint, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { label, value, hint, problem, kind = 'text', disabled = false, onInput } = props;
  const id = useUniqueId();
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        inputMode={kind}
        value={value}
        disabled={disabled}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={described.filter((each) => each !== '').join(' ') || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

import { useUniqueId } from '../unique-id.ts';

interface TextAreaProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly onInput: (value: string) => void;
}

/** Several lines of text with their label and a hint. */
export function TextArea({ label, hint, onInput, ...area }: TextAreaProps) {
  const id = useUniqueId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        {...area}
        id={id}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

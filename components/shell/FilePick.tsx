import { useRef } from 'preact/hooks';

interface FilePickProps {
  /** On the button, in our own words: the browser's would be in the browser's language. */
  readonly label: string;
  /** Id of the text that says more. */
  readonly describedBy: string;
  /** Types and endings that the browser's dialog offers first. */
  readonly accept?: string;
  /** A whole folder with all that is in it. */
  readonly folder?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the browser's own dialog for files. */
export function FilePick({ label, describedBy, accept, folder = false, disabled = false, onFiles }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  // Emptied afterwards, so that the same file can be chosen again.
  const onChange = (event: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (folder) element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        multiple={folder}
        {...(accept === undefined ? {} : { accept })}
        onChange={onChange}
      />
      <button
        type="button"
        class="button second"
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}

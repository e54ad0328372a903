import { useUniqueId } from '../unique-id.ts';
import { FilePick } from './FilePick.tsx';

interface FileRowProps {
  readonly title: string;
  readonly hint: string;
  /** On the button. */
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What a file is for, and the button that opens the browser's own dialog for it. */
export function FileRow({ title, hint, ...pick }: FileRowProps) {
  const id = useUniqueId();
  return (
    <div class="file-choice">
      <div>
        <p class="field-label">{title}</p>
        <p class="small" id={id}>
          {hint}
        </p>
      </div>
      <FilePick {...pick} describedBy={id} />
    </div>
  );
}

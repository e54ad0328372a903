/** A browser may read a saved file a moment after the click, in milliseconds. */
const KEPT_FOR = 60_000;

interface SavedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Whole or in parts, which are not put together in between. */
  readonly text: string | readonly string[];
}

/** Gives a person a file to keep. */
export function saveFile(page: Document, { name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

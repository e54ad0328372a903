/** A browser may read a saved file a moment after the click, in milliseconds. */
const KEPT_FOR = 60_000;

/** Gives a person a file to keep; `type` is its media type. */
export function saveFile(page: Document, { name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

export interface DropHandlers {
  /** A file is held over the page, or no longer. */
  readonly onOver: (over: boolean) => void;
  readonly onDrop: (files: readonly File[]) => void;
}

/**
 * Files that are dragged over a page and dropped on it, or copied elsewhere and pasted. A browser left to itself would
 * open what is dropped in the page's place. Pasted text is left to the box that it is pasted into.
 */
export function followDrops(page: Document, { onOver, onDrop }: DropHandlers): void {
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    onOver(true);
  });
  page.addEventListener('dragleave', (event) => {
    // Between two elements of the page there is always another one that it goes to.
    if (event.relatedTarget === null) onOver(false);
  });
  page.addEventListener('drop', (event) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    onOver(false);
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  page.addEventListener('paste', ({ clipboardData }) => {
    // A word processor copies its text with a picture of it; then the text is what is meant.
    if (carriesFiles(clipboardData) && clipboardData?.getData('text/plain') === '') onDrop([...clipboardData.files]);
  });
}

function carriesFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true;
}

/** Files that are dragged over a page and dropped on it. A browser left to itself would open them in the page's place. */
export function followDrops(
  page: Document,
  { onOver, onDrop }: { readonly onOver: (over: boolean) => void; readonly onDrop: (files: readonly File[]) => void },
): void {
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onOver(true);
  });
  page.addEventListener('dragleave', (event) => {
    // Between two elements of the page there is always another one that it goes to.
    if (event.relatedTarget === null) onOver(false);
  });
  page.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onOver(false);
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

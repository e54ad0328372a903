/** Whether the text is on the clipboard now. Must be called in the click itself: browsers refuse later. */
export function copyText(view: Window, text: string): Promise<boolean> {
  // Pages that are not served over https have no clipboard.
  const clipboard: Clipboard | undefined = view.navigator.clipboard;
  if (clipboard === undefined) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

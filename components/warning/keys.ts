/**
 * Keep keys typed inside a warning from the mailbox's own shortcuts (Gmail's e, #, Enter); the browser still gets them.
 */
export function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

const FOCUSABLE = 'button:not([disabled]),input:not([disabled]),[href],[tabindex="0"]';

/**
 * Lets Tab go round inside a dialog. Works in a closed shadow root too, as it asks the dialog's own root for the focus.
 */
export function trapTab(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const root = dialog.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const other = event.shiftKey ? stops.at(-1) : stops[0];
  if (active !== edge && active !== dialog) return;
  event.preventDefault();
  other?.focus();
}

/**
 * Mailboxes that show a body in a frame which their own script writes: same origin, no address (`about:blank`). The
 * engine runs in the frame, where the links are clicked, and looks for the header in the page around it.
 */

/**
 * The element of the frame that a document is shown in. Null where it is none that `selector` selects, and where the
 * page around it belongs to another origin.
 */
export function frameOf(document: Document, selector: string): Element | null {
  const frame = document.defaultView?.frameElement ?? null;
  return frame?.matches(selector) === true ? frame : null;
}

/**
 * Blanks the frame of a body; the list stands beside it. A body in the page itself stays: nothing there leads back to
 * the list, and the browser's own "back" would leave the mailbox.
 */
export function leaveFrame({ frameElement, location }: Window): void {
  if (frameElement !== null) location.replace('about:blank');
}

/** The document in a frame; null where it is not there yet, and where it belongs to another origin. */
export function documentIn(frame: Element): Document | null {
  return 'contentDocument' in frame && isDocument(frame.contentDocument) ? frame.contentDocument : null;
}

/** Documents of frames have classes of their own, so the kind is told by number. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

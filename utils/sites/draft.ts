/**
 * A compose window: what the outgoing check reads of it, and only reads. Kept apart from the readers of messages, so
 * that a page in which nobody writes does not load it.
 */
export interface DraftView {
  /** Stable while the window is open. */
  readonly id: string;
  /** The whole window; a panel of ours stands beside it, never in it. */
  readonly root: Element;
  /** What is being written: an editable element, a `textarea`, or the body of the editor's own frame. */
  readonly editor: Element;
  /** Selects the signature in the editor; absent where the site does not mark it. */
  readonly signature?: string;
  /** The button that sends; null while it is not in the page. */
  readonly send: Element | null;
  /** Reads the window as it is now. */
  readonly header: () => DraftHeader;
}

export interface DraftHeader {
  /** The address that it is sent from; empty where the window does not show it. */
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly subject: string;
}

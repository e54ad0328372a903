import type { Message } from '../model.ts';
import type { TextMap } from '../page/text-map.ts';

export type SiteId = 'gmail' | 'roundcube' | 'generic';

/**
 * Where a warning goes: `inflow` pushes the message down, `overlay` floats above it (virtualised lists, where a child
 * of ours would disturb the page's own bookkeeping).
 */
export type Placement = 'inflow' | 'overlay';

/** The cheap half of a site, which the probe carries into every frame. */
export interface SiteProbe {
  readonly id: SiteId;
  /** Hosts on which only this site can be; empty where it is recognised by structure, on any origin. */
  readonly hosts: readonly string[];
  /** Whether the document is this mailbox at all, with or without a message. */
  readonly recognise: (document: Document) => boolean;
  /** Whether a message is open in this document. Runs after every change, so one or two look-ups, no more. */
  readonly hasMessage: (document: Document) => boolean;
  /** Whether the address says that a message is open although none can be found: the page has changed. */
  readonly isUnreadable: (document: Document) => boolean;
}

/** One open message in a page. */
export interface MessageView {
  /** Stable while the message is shown; made from the page's own ids where it has any. */
  readonly id: string;
  /** Holds the message and nothing of the mailbox; what is clicked in it is guarded. */
  readonly body: Element;
  /** The warning goes before this element, which stands outside the message's own mark-up. */
  readonly before: Element;
  /** Its content's edge is where the message's text begins, where that is further in than `before`. */
  readonly align?: Element;
  /** Selects what the mailbox itself put into the body; it is not read and not guarded. */
  readonly added?: string;
  readonly read: () => ReadMessage;
}

export interface ReadMessage {
  readonly message: Message;
  /** From offsets in `message.body` back to the page. */
  readonly map: TextMap;
  /** The elements of `message.anchors`, in the same order. */
  readonly elements: readonly Element[];
}

export interface Site {
  readonly probe: SiteProbe;
  readonly placement: Placement;
  /** The messages that are open, each with a body; empty in a list. */
  readonly find: (document: Document) => readonly MessageView[];
  /** Leaves the message for the list that it was opened from. */
  readonly leave: (view: Window) => void;
}

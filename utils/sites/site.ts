/**
 * What a site is. Each has a file (or folder) of its own with three things:
 *
 * - `SELECTORS`: data, each with what it holds, since when, and the source and date at the top of the file;
 * - a `SiteProbe`: the cheap half, which goes into every frame (8 KB for all of them together, so a look-up or two
 * each);
 * - a `Site`: where the messages stand. `find` makes each view with `viewOf` (view.ts) out of the body's element and a
 *   function that reads the header; nobody puts a Message together by hand.
 *
 * A new site adds its id to `SiteId`, its probe to probes.ts, its reader to sites.ts and reader-scripts.ts, and its
 * hosts to hosts.ts where it is a mail or SMS site that is on from the start. Nothing may depend on a localised label
 * or a hashed class.
 */
import type { Message } from '../model.ts';
import type { TextMap } from '../page/text-map.ts';
import type { OuterHeader } from '../protocol-payloads.ts';

export type SiteId =
  | 'gmail'
  | 'outlook'
  | 'google-messages'
  | 'roundcube'
  | 'sogo'
  | 'proton'
  | 'yahoo'
  | 'icloud'
  | 'zoho'
  | 'zimbra'
  | 'zimbra-modern'
  | 'horde'
  | 'snappymail'
  | 'telegram-a'
  | 'telegram-k'
  | 'whatsapp'
  | 'messenger'
  | 'generic';

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
  /** Selects, in the page around it, the frame that holds a message's body in a document of its own. */
  readonly frame?: string;
  /** Selects what each of its pages has, with or without a message. It counts outside of bodies only. */
  readonly page: string;
  /**
   * Selects the bodies of messages that stand in the page itself, open or put away: what is in them is their authors'.
   */
  readonly body: string;
  /** Whether a message is open in this document. Runs after every change, so one or two look-ups, no more. */
  readonly hasMessage: (document: Document) => boolean;
  /**
   * Whether the address or the frame around says that a message is open although none can be found: the page has
   * changed.
   */
  readonly isUnreadable: (document: Document) => boolean;
}

/** One open message in a page. */
export interface MessageView {
  /**
   * Stable while the message is shown; made from the page's own ids where it has any. Nodes may be recycled, ids not.
   */
  readonly id: string;
  /** Holds the message and nothing of the mailbox; what is clicked in it is guarded. */
  readonly body: Element;
  /**
   * `inflow`: the warning goes before this element, which stands outside the message's own mark-up. `overlay`: it
   * floats over the top edge of it.
   */
  readonly before: Element;
  /** Its content's edge is where the message's text begins, where that is further in than `before`. */
  readonly align?: Element;
  /** Selects what the mailbox itself put into the body; it is not read and not guarded. */
  readonly added?: string;
  /** What the header says now, as one string: tells whether it has changed, as it does where it loads late. */
  readonly around: () => string;
  /** Reads the page as it is now; called again when the body or the header was touched. */
  readonly read: () => ReadMessage;
}

export interface ReadMessage {
  /** Quoted and forwarded runs are in `quotes`, what stands elsewhere or could not be read in `unchecked`. */
  readonly message: Message;
  /** From offsets in `message.body` back to the page. */
  readonly map: TextMap;
  /** The elements of `message.anchors`, in the same order. */
  readonly elements: readonly Element[];
  /** Open shadow roots in the body, which are watched like the body itself. */
  readonly shadows: readonly ShadowRoot[];
}

/**
 * What can always be found on a page of this site that shows a message. Where one of them is missing the page has
 * changed, and the popup says so instead of "nothing found" (health.ts).
 */
export type Expectation = 'sender' | 'body';

export interface Site {
  readonly probe: SiteProbe;
  readonly placement: Placement;
  readonly expects: readonly Expectation[];
  /** The messages that are open, each with a body; empty in a list. Drafts are not messages. */
  readonly find: (document: Document) => readonly MessageView[];
  /** What the page says around a frame of another origin, or a sandbox, that holds a message's body. */
  readonly headerAround?: (frame: Element) => Partial<OuterHeader>;
  /** Leaves the message for the list that it was opened from. */
  readonly leave: (view: Window) => void;
}

/** Readers of some of the sites. */
export type SiteReaders = Readonly<Partial<Record<SiteId, Site>>>;

import { messageWith } from '../message-with.ts';
import type { Message, Unchecked } from '../model.ts';
import { readText } from '../page/read-text.ts';
import { isAddedByRelay } from './added-anchors.ts';
import { uncheckedIn } from './header.ts';
import type { MessageView, ReadMessage } from './site.ts';

/**
 * What stands around a message's text. What is left out is empty; the channel is an e-mail's and the direction incoming
 * unless said otherwise.
 */
export interface Header
  extends Partial<Pick<Message, 'channel' | 'direction' | 'senderName' | 'senderAddress' | 'recipients' | 'subject'>> {
  readonly attachments?: boolean;
  /** Only the beginning is in the page; the rest is behind "view entire message". */
  readonly cutOff?: boolean;
  readonly encrypted?: boolean;
  /** A part of it stands in a frame that cannot be looked into. */
  readonly frame?: boolean;
}

/** A message as its site knows it: elements and selectors, and how to read the header. */
export interface ViewParts extends Omit<MessageView, 'before' | 'around' | 'read'> {
  /** The body itself where it is not given. */
  readonly before?: Element;
  /** Selects quoted and forwarded parts of the body; `blockquote` where it is not given. */
  readonly quotes?: string;
  /** Called at every reading, with the body's text (empty where only the header is asked for). */
  readonly header: (text: string) => Header;
}

/** The one way from a site's elements and selectors to a view that can be read. */
export function viewOf({ header, quotes = 'blockquote', ...parts }: ViewParts): MessageView {
  const around = () => JSON.stringify(header(''));
  return { before: parts.body, ...parts, around, read: () => readParts(parts, quotes, header) };
}

/** Armour of a message that only its reader's key opens. */
const ENCRYPTED = '-----BEGIN PGP MESSAGE-----';

function readParts(
  { id, body, added }: Pick<ViewParts, 'id' | 'body' | 'added'>,
  quotes: string,
  readHeader: ViewParts['header'],
): ReadMessage {
  const exclude = added === undefined ? {} : { exclude: added };
  const { text, map, elements, images, shadows, cut, ...found } = readText(body, {
    ...exclude,
    quotes,
    isAdded: isAddedByRelay,
  });
  const { attachments = false, cutOff = false, ...rest } = readHeader(text);
  const { encrypted = text.includes(ENCRYPTED), frame = holdsFrame(body), ...header } = rest;
  const known = uncheckedIn({ images, attachments, cutOff, encrypted, frame });
  const unchecked: readonly Unchecked[] = cut ? [...known, 'too-long'] : known;
  return { message: messageWith({ ...header, id, body: text, ...found, unchecked }), map, elements, shadows };
}

function holdsFrame(body: Element): boolean {
  return body.querySelector('iframe, object, embed') !== null;
}

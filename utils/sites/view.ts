import { messageWith } from '../message-with.ts';
import type { Message, Unchecked } from '../model.ts';
import { once } from '../once.ts';
import { allIn } from '../page/element.ts';
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
  /**
   * What other parts of the same message say, which stand elsewhere: judged with this one, and marked and guarded
   * there. Empty where there are none.
   */
  readonly beside?: () => string;
  readonly header: () => Header;
}

/**
 * The one way from a site's elements and selectors to a view that can be read. Every look at the page makes views of
 * its own, so the header is read once for each.
 */
export function viewOf(parts: ViewParts): MessageView {
  const { header: readHeader, quotes: _, beside = nothing, ...view } = parts;
  const header = once(readHeader);
  const around = () => JSON.stringify([header(), beside()]);
  return { before: view.body, ...view, around, read: () => readParts({ ...parts, header }) };
}

function nothing(): string {
  return '';
}

/** Armour of a message that only its reader's key opens. */
const ENCRYPTED = '-----BEGIN PGP MESSAGE-----';

function readParts({
  id,
  body,
  added,
  quotes = 'blockquote',
  beside = nothing,
  header: readHeader,
}: ViewParts): ReadMessage {
  const exclude = added === undefined ? {} : { exclude: added };
  const { text, map, elements, hasImages, shadows, cut, ...found } = readText(body, {
    ...exclude,
    quotes,
    isAdded: isAddedByRelay,
  });
  const { attachments = false, cutOff = false, ...rest } = readHeader();
  const { encrypted = text.includes(ENCRYPTED), frame = holdsFrame(body), ...header } = rest;
  const known = uncheckedIn({ hasImages, attachments, cutOff, encrypted, frame });
  const unchecked: readonly Unchecked[] = cut ? [...known, 'too-long'] : known;
  const whole = [text, beside()].filter((each) => each !== '').join('\n\n');
  return { message: messageWith({ ...header, id, body: whole, ...found, unchecked }), map, elements, shadows };
}

function holdsFrame(body: Element): boolean {
  return allIn(body, 'iframe, object, embed').length > 0;
}

import type { Engine } from '../extract/engine.ts';
import { parseLink } from '../extract/links/parse-link.ts';
import { messageWith } from '../message-with.ts';
import type { Link, Message, Phone } from '../model.ts';
import { analyse } from '../verdict/analyse.ts';

/** What a person has put into the box: one number, one address, or anything else. */
export type Draft =
  | { readonly kind: 'number'; readonly phone: Phone }
  | { readonly kind: 'link'; readonly link: Link; readonly message: Message }
  | { readonly kind: 'text'; readonly message: Message };

/**
 * A number and nothing else: digits of either kind and what people put between them. Words that only say that it is a
 * number may stand before it: โทร, โทรศัพท์ (phone), สายด่วน (hotline), เบอร์, หมายเลข (number).
 */
const ONLY_NUMBER =
  /^(?:(?:โทรศัพท์|โทร|สายด่วน|เบอร์|หมายเลข|hotline|phone|call|tel|no)[\s.:]*)*(?<digits>[\s+*#()\-–.0-9๐-๙]{3,30})$/iu;

/**
 * Tells what a text from the box is. A short code alone (1441) is a number here, though in a message it may be a year.
 */
export function readDraft(body: string, engine: Engine): Draft {
  const { digits } = ONLY_NUMBER.exec(body)?.groups ?? {};
  const phone = digits === undefined ? undefined : onlyPhone(digits.trim(), engine);
  if (phone !== undefined) return { kind: 'number', phone };
  const link = parseLink(body, engine.hosts);
  const isAlone = link?.place.start === 0 && link.place.end === body.length;
  return isAlone ? { kind: 'link', link, message: toMessage(body) } : { kind: 'text', message: toMessage(body) };
}

/** The number read as if somebody asked to call it: the word makes a short code one. */
function onlyPhone(digits: string, engine: Engine): Phone | undefined {
  const [phone, ...more] = analyse(toMessage(`โทร ${digits}`), engine).phones;
  return phone !== undefined && more.length === 0 && countDigits(phone.shown) === countDigits(digits)
    ? phone
    : undefined;
}

function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** A pasted text is judged as an SMS: the channel that has no sender to look at. */
function toMessage(body: string): Message {
  return messageWith({ id: 'popup', channel: 'sms', body });
}

/** Whether something is a Message; it comes from a script of ours, which ran in the process of a hostile page. */
import { type Guard, listOf, oneOf, record, text, whole } from '../list/release/guards.ts';
import type { Anchor, Message, Span, Unchecked } from '../model.ts';
import { UNCHECKED_CODES } from './verdict-guards.ts';

/** As much as a reader reads of a page. */
const LONGEST_BODY = 500_000;
const LONGEST_FIELD = 5000;
const MOST_ITEMS = 30_000;

const offset = whole(0, LONGEST_BODY);
const field = text(LONGEST_FIELD);
const SPAN: Guard<Span> = record<Span>({ start: offset, end: offset });

const MESSAGE: Guard<Message> = record<Message>({
  id: field,
  channel: oneOf(['email', 'sms', 'chat'] as const),
  direction: oneOf(['incoming', 'outgoing'] as const),
  senderName: field,
  senderAddress: field,
  recipients: listOf(field, MOST_ITEMS),
  subject: field,
  body: text(LONGEST_BODY),
  anchors: listOf(
    record<Anchor>({
      via: oneOf(['anchor', 'form', 'qr'] as const),
      href: text(LONGEST_BODY),
      start: offset,
      end: offset,
    }),
    MOST_ITEMS,
  ),
  quotes: listOf(SPAN, MOST_ITEMS),
  unchecked: listOf(oneOf<Unchecked>(UNCHECKED_CODES), 20),
});

export function parseMessage(raw: unknown): Message | null {
  return MESSAGE(raw, '', []) ? raw : null;
}

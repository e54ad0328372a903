import type { Message, Part } from './model.ts';

const PARTS: Readonly<Record<Part, 'senderName' | 'senderAddress' | 'subject' | 'body'>> = {
  from_name: 'senderName',
  from_address: 'senderAddress',
  subject: 'subject',
  body: 'body',
};

/** The text of a part of a message as it was given: what the offsets of a `Place` count in. */
export function partText(message: Pick<Message, (typeof PARTS)[Part]>, part: Part): string {
  return message[PARTS[part]];
}

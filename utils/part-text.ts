import type { Message, Part, Place } from './model.ts';

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

/** What stands at a place of the message. */
export function wordsAt({ part, start, end }: Place, message: Message): string {
  return partText(message, part).slice(start, end);
}

import type { Message } from './model.ts';

/** A message of which only some parts are known: the rest is empty, the channel an e-mail's, incoming. */
export function messageWith(parts: Partial<Message>): Message {
  return {
    id: '',
    channel: 'email',
    direction: 'incoming',
    senderName: '',
    senderAddress: '',
    recipients: [],
    subject: '',
    body: '',
    anchors: [],
    quotes: [],
    unchecked: [],
    ...parts,
  };
}

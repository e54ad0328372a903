import type { Message, Verdict } from '../model.ts';

/** As much of a message as is handed on; neither its recipients nor its markup. */
export type ReportedMessage = Pick<Message, 'channel' | 'senderName' | 'senderAddress' | 'subject' | 'body'>;

/** A message with its verdict, as it goes from its frame to the report page: in memory, when a person has asked. */
export interface Evidence {
  readonly message: ReportedMessage;
  readonly verdict: Verdict;
}

/** Takes along the named fields and no others. */
export function evidenceOf({ message, verdict }: Evidence): Evidence {
  const { channel, senderName, senderAddress, subject, body } = message;
  return { message: { channel, senderName, senderAddress, subject, body }, verdict };
}

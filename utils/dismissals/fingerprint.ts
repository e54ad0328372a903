import type { Message } from '../model.ts';

/** What tells one message from another. */
export type Worded = Pick<Message, 'channel' | 'senderName' | 'senderAddress' | 'subject' | 'body'>;

/** What is needed of Web Crypto. */
type Digest = Pick<SubtleCrypto, 'digest'>;

/**
 * A message by which it is known again, without keeping its words: SHA-256 in hex of channel, sender, subject and body.
 * Spaces are folded: a mailbox lays the same message out anew when its window changes.
 */
export async function fingerprintOf(
  { channel, senderName, senderAddress, subject, body }: Worded,
  subtle: Digest,
): Promise<string> {
  const parts = [channel, senderName, senderAddress.toLowerCase(), subject, body];
  const text = parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\0');
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

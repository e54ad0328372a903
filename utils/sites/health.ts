import type { Message } from '../model.ts';
import type { Expectation, Site } from './site.ts';

const PRESENT: Readonly<Record<Expectation, (message: Message) => boolean>> = {
  sender: ({ senderName, senderAddress }) => senderName + senderAddress !== '',
  // A message of pictures alone has no text and is still read.
  body: ({ body, unchecked }) => body !== '' || unchecked.includes('images') || unchecked.includes('attachments'),
};

/**
 * What the site promises of its messages and none of these holds: a sign that the page has changed. One message alone
 * may be odd (a blank mail); all of them are not. Empty where nothing is open, which `isUnreadable` of the probe tells.
 */
export function missingIn({ expects }: Site, messages: readonly Message[]): readonly Expectation[] {
  if (messages.length === 0) return [];
  return expects.filter((expected) => !messages.some(PRESENT[expected]));
}

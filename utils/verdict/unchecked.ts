import type { Unchecked } from '../model.ts';
import type { Case } from './case.ts';

/**
 * What stays unknown, each once. Nobody can tell from what is shown whether the sender is who it says; a number that
 * no list was asked about is not "unlisted"; a code that is only spoken of was not read.
 */
export function uncheckedOf({ message, entities, listings }: Case): readonly Unchecked[] {
  const found = new Set<Unchecked>(['sender-authenticity', ...message.unchecked, ...entities.unchecked]);
  if (listings.some((listing) => listing.status === 'no-list')) found.add('number-list');
  if (entities.asksToScan()) found.add('qr');
  return [...found];
}

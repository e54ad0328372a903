import type { Unchecked } from '../model.ts';
import type { DraftCheck } from './check-draft.ts';
import type { Draft } from './draft.ts';

/**
 * What of a draft could not be looked at. Whoever checks one knows who sends it; the rest is as with what was received.
 */
export function uncheckedOf({ message }: Draft, { entities, listings }: DraftCheck): readonly Unchecked[] {
  const found = new Set<Unchecked>([...message.unchecked, ...entities.unchecked]);
  found.delete('sender-authenticity');
  if (listings.some(({ status }) => status === 'no-list')) found.add('number-list');
  return [...found];
}

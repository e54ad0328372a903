import type { ListingStatus } from '../../utils/model.ts';
import type { ListingText } from './words.ts';

const owner = (operator: string | undefined) => (operator === undefined ? 'the' : `${operator}’s`);
const from = (since: string | undefined) => (since === undefined ? '' : ` since ${since}`);

/** What the number list says: what is known and by whom, never "this is a scammer". */
export const englishListing: Record<ListingStatus, ListingText> = {
  black: { short: 'Black list', long: ({ operator, since }) => `On ${owner(operator)} black list${from(since)}` },
  grey: { short: 'Watch list', long: ({ operator, since }) => `On ${owner(operator)} watch list${from(since)}` },
  white: {
    short: 'Body’s number',
    long: ({ operator, agency }) =>
      `A number of ${agency ?? 'a government body'}${operator === undefined ? '' : `, by the list of ${operator}`}`,
  },
  unlisted: { short: 'On no list', long: () => 'On no list (which does not make it trustworthy)' },
  'no-list': { short: 'Not checked', long: () => 'No number list connected' },
};

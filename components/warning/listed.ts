import type { ListingStatus, Verdict } from '../../utils/model.ts';

/** The worst first. */
const LISTED: readonly ListingStatus[] = ['black', 'grey', 'white'];
/** As many fit into one line of a reading pane; of more, one and the way to the others. */
const MOST_CHIPS = 2;

/**
 * Indices of the numbers that stand in the first view, how many more a list knows, and of all that stand in the
 * details.
 */
export function splitNumbers({ phones, listings }: Pick<Verdict, 'phones' | 'listings'>) {
  const rank = (index: number) => LISTED.indexOf(listings[index]?.status ?? 'no-list');
  const all = phones.map((_, index) => index);
  const listed = all.filter((index) => rank(index) >= 0).sort((a, b) => rank(a) - rank(b) || a - b);
  const first = listed.length > MOST_CHIPS ? listed.slice(0, 1) : listed;
  return { first, folded: listed.length - first.length, rest: all.filter((index) => !first.includes(index)) };
}

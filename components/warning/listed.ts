import type { ListingStatus, Verdict } from '../../utils/model.ts';

const LISTED: readonly ListingStatus[] = ['black', 'grey', 'white'];

/** Indices of the numbers that a list knows, and of the rest. */
export function splitNumbers({ phones, listings }: Pick<Verdict, 'phones' | 'listings'>) {
  const isListed = (index: number) => LISTED.includes(listings[index]?.status ?? 'no-list');
  const all = phones.map((_, index) => index);
  return { listed: all.filter(isListed), rest: all.filter((index) => !isListed(index)) };
}

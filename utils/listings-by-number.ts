import type { Listing } from './model.ts';

/** What a list has answered, in the order of the numbers that it was asked for, by number. */
export function listingsByNumber(
  numbers: readonly string[],
  listings: readonly Listing[],
): ReadonlyMap<string, Listing> {
  return new Map(
    numbers.flatMap((number, index) => {
      const listing = listings[index];
      return listing === undefined ? [] : [[number, listing] as const];
    }),
  );
}

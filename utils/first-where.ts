/**
 * Index of the first item of which something is true, of items of which it is false first and true from there on; their
 * number where it is true of none. Found by halving.
 */
export function firstWhere<T>(items: readonly T[], is: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !is(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

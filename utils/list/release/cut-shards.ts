import { type Entries, firstAtLeast } from './apply-delta.ts';

/** How many numbers the publisher puts in a shard when boundaries are made anew. */
export const NUMBERS_PER_SHARD = 65_536;

/**
 * Boundaries for a new base: the lowest number of each shard; the first shard begins at 0, so that each number has one.
 */
export function cutBoundaries(numbers: Float64Array, perShard = NUMBERS_PER_SHARD): number[] {
  const boundaries = [0];
  for (let at = perShard; at < numbers.length; at += perShard) boundaries.push(numbers[at] ?? 0);
  return boundaries;
}

/** The entries of each shard, as views. */
export function cutShards({ numbers, classes }: Entries, boundaries: readonly number[]): Entries[] {
  const starts = boundaries.map((lo) => firstAtLeast(numbers, lo));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? numbers.length;
    return { numbers: numbers.subarray(start, end), classes: classes.subarray(start, end) };
  });
}

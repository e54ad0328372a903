import { classAt, decodeColumn } from '../codec/column.ts';
import { decodeShard, placeInShard } from '../codec/shard.ts';
import { firstAtLeast } from '../release/apply-delta.ts';

/** From so many keys on, unpacking a shard once is cheaper than adding up its gaps for each. */
const MANY = 8;

/** The place of each key in a shard that was checked before it was stored; -1 where it is not there. */
export function placesInShard(shard: Uint8Array, keys: readonly number[]): number[] {
  const decoded = keys.length < MANY ? null : decodeShard(shard);
  if (decoded?.ok !== true) return keys.map((key) => placeInShard(shard, key));
  const numbers = decoded.value;
  return keys.map((key) => {
    const place = firstAtLeast(numbers, key);
    return numbers[place] === key ? place : -1;
  });
}

/** The class at each place of a column of `count` numbers; -1 stays -1. */
export function classesAt(column: Uint8Array, places: readonly number[], count: number): number[] {
  const decoded = places.length < MANY ? null : decodeColumn(column, count);
  if (decoded?.ok !== true) return places.map((place) => (place < 0 ? -1 : classAt(column, place, count)));
  const classes = decoded.value;
  return places.map((place) => classes[place] ?? -1);
}

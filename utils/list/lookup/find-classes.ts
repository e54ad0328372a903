import { LIST_NAMES, type ListName } from '../release/index-file.ts';
import type { Generation, ListHead, StoreView } from '../store/store.ts';
import type { PieceCache } from './piece-cache.ts';
import { classesAt, placesInShard } from './search-shard.ts';

/** On which lists a number stands, and with which class on each. */
export type Classes = ReadonlyMap<ListName, number>;

/** What the lists say of some keys. Only the shards that the keys fall into are read, and columns only on a hit. */
export async function findClasses(
  keys: readonly number[],
  { lists }: Generation,
  read: PieceReaders,
): Promise<ReadonlyMap<number, Classes>> {
  const found = new Map<number, Map<ListName, number>>(keys.map((key) => [key, new Map()]));
  for (const list of LIST_NAMES) {
    const head = lists[list];
    if (head === null) continue;
    // All reads begin at once; the store answers them in one go.
    await Promise.all(
      [...byShard([...found.keys()], head)].map(async ([at, own]) => {
        const classes = await classesInShard(own, at, head, read);
        for (const [index, key] of own.entries()) {
          const cls = classes[index] ?? -1;
          if (cls >= 0) found.get(key)?.set(list, cls);
        }
      }),
    );
  }
  return found;
}

function byShard(keys: readonly number[], { lows }: ListHead): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const key of keys) {
    const at = shardOf(lows, key);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [key]);
    else group.push(key);
  }
  return groups;
}

/** The class of each key; -1 where it is not listed. */
async function classesInShard(
  keys: readonly number[],
  at: number,
  { shards, columns, sizes }: ListHead,
  read: PieceReaders,
): Promise<readonly number[]> {
  const shard = await read.shard(shards[at] ?? '');
  const places = shard === null ? [] : placesInShard(shard, keys);
  if (!places.some((place) => place >= 0)) return [];
  const column = await read.column(columns[at] ?? '');
  return column === null ? [] : classesAt(column, places, sizes[at] ?? 0);
}

/** The last shard whose lowest number is not above the key. */
function shardOf(lows: Float64Array, key: number): number {
  let low = 0;
  let high = lows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lows[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A piece by its hash; null where it is not there. */
export type ReadPiece = (sha256: string) => Promise<Uint8Array | null>;

/** A column is only asked for where a number is listed. */
export interface PieceReaders {
  readonly shard: ReadPiece;
  readonly column: ReadPiece;
}

/** Reads pieces once for all who ask at the same time, and keeps the last ones. */
export function readerOf({ piece }: Pick<StoreView, 'piece'>, cache: PieceCache): ReadPiece {
  const asked = new Map<string, Promise<Uint8Array | null>>();
  return (sha256) => {
    const known = cache.get(sha256);
    if (known !== undefined) return Promise.resolve(known);
    const reading = asked.get(sha256) ?? piece(sha256);
    asked.set(sha256, reading);
    return reading.then((bytes) => {
      if (bytes !== null) cache.put(sha256, bytes);
      return bytes;
    });
  };
}

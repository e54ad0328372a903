import { decodeColumn, encodeColumn } from '../codec/column.ts';
import { decodeShard, encodeShard } from '../codec/shard.ts';
import type { Entries } from '../release/apply-delta.ts';
import type { ListIndex, ShardRef } from '../release/index-file.ts';
import { sha256 } from './sha256.ts';

/** The bytes of a shard and of its column. */
export interface ShardBytes {
  readonly shard: Uint8Array;
  readonly column: Uint8Array;
}

/** What an index says of one of its shards. */
export interface ShardPlace {
  readonly ref: ShardRef;
  /** The first number that belongs to the next shard. */
  readonly hi: number;
  /** How many classes there are. */
  readonly classes: number;
}

export function shardPlace(index: ListIndex, place: number): ShardPlace | null {
  const ref = index.shards[place];
  if (ref === undefined) return null;
  return { ref, hi: index.shards[place + 1]?.lo ?? Infinity, classes: index.classes.length };
}

/** The entries in the bytes of a shard, or null where they are not what the index says, in any respect. */
export async function checkShard(bytes: ShardBytes, place: ShardPlace): Promise<Entries | null> {
  if (!(await hasHashes(bytes, place))) return null;
  const entries = decodeEntries(bytes);
  return entries !== null && fits(entries, place) ? entries : null;
}

function decodeEntries({ shard, column }: ShardBytes): Entries | null {
  const numbers = decodeShard(shard);
  const classes = numbers.ok ? decodeColumn(column, numbers.value.length) : numbers;
  return numbers.ok && classes.ok ? { numbers: numbers.value, classes: classes.value } : null;
}

/** The bytes of entries, or null where the index says that they are others. */
export async function encodeChecked(entries: Entries, place: ShardPlace): Promise<ShardBytes | null> {
  if (!fits(entries, place)) return null;
  const bytes = { shard: encodeShard(entries.numbers), column: encodeColumn(entries.classes) };
  return (await hasHashes(bytes, place)) ? bytes : null;
}

/** The hashes alone: enough for bytes that were changed, by a change that fits, from bytes that were checked. */
export async function hasHashes({ shard, column }: ShardBytes, { ref }: ShardPlace): Promise<boolean> {
  const hashes = await Promise.all([sha256(shard), sha256(column)]);
  return hashes[0] === ref.sha256 && hashes[1] === ref.columnSha256;
}

function fits({ numbers, classes }: Entries, { ref, hi, classes: known }: ShardPlace): boolean {
  if (numbers.length !== ref.n) return false;
  if ((numbers[0] ?? ref.lo) < ref.lo || (numbers.at(-1) ?? 0) >= hi) return false;
  // Not `every`: a call for each of millions of numbers takes longer than all the rest.
  for (const cls of classes) if (cls >= known) return false;
  return true;
}

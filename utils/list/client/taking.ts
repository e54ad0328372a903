import type { Entries } from '../release/apply-delta.ts';
import type { ListIndex } from '../release/index-file.ts';
import type { ListStore } from '../store/store.ts';
import type { ShardBytes, ShardPlace } from './check-shard.ts';
import { misplacedNumber } from './gates.ts';
import { type ListProblem, refuse } from './problem.ts';
import type { FileSource } from './source.ts';

/** A release to be put together in the store from what is there and what the source has. */
export interface Taking {
  readonly next: ListIndex;
  /** What is on this machine of the same list; null for a first one. */
  readonly here: ListIndex | null;
  readonly source: FileSource;
  readonly store: ListStore;
}

/** The bytes of a shard from the store, or null where one of the two is not there. */
export function readShard(store: ListStore, { ref }: ShardPlace): Promise<ShardBytes | null> {
  return store.look(async ({ piece }) => {
    const [shard, column] = await Promise.all([piece(ref.sha256), piece(ref.columnSha256)]);
    return shard === null || column === null ? null : { shard, column };
  });
}

/** A number that this list must not have is reason to refuse the whole release. */
export function refusedNumber({ list }: ListIndex, entries: Entries): { ok: false; problem: ListProblem } | null {
  const number = misplacedNumber(list, entries);
  return number === null ? null : refuse('absurd-entry', `targets/lists/${list}`, number);
}

/** Copies, because a part's pieces are views of the whole part, which would be stored with each. */
export function addPieces(into: Map<string, Uint8Array>, { ref }: ShardPlace, { shard, column }: ShardBytes): void {
  into.set(ref.sha256, shard.slice());
  into.set(ref.columnSha256, column.slice());
}

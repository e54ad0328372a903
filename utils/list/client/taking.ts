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

/** The bytes of some shards from the store, all asked for at once; null where one of the two is not there. */
export function readShards(
  store: ListStore,
  places: readonly (ShardPlace | null)[],
): Promise<readonly (ShardBytes | null)[]> {
  return store.look(({ piece }) =>
    Promise.all(
      places.map(async (place) => {
        if (place === null) return null;
        const [shard, column] = await Promise.all([piece(place.ref.sha256), piece(place.ref.columnSha256)]);
        return shard === null || column === null ? null : { shard, column };
      }),
    ),
  );
}

/** A number that this list must not have is reason to refuse the whole release. */
export function refusedNumber({ list }: ListIndex, { shard }: ShardBytes): { ok: false; problem: ListProblem } | null {
  const number = misplacedNumber(list, shard);
  return number === null ? null : refuse('absurd-entry', `targets/lists/${list}`, number);
}

/** Copies, because a piece may be a view of a longer buffer (a part's are), which would be stored with it. */
export function addPieces(into: Map<string, Uint8Array>, { ref }: ShardPlace, { shard, column }: ShardBytes): void {
  into.set(ref.sha256, shard.slice());
  into.set(ref.columnSha256, column.slice());
}

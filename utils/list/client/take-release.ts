import type { Result } from '../../model.ts';
import type { ListStore } from '../store/store.ts';
import { checkShard, type ShardBytes, type ShardPlace, shardPlace } from './check-shard.ts';
import { fetchPart } from './fetch-packed.ts';
import { type ListProblem, refuse } from './problem.ts';
import { takeByDeltas } from './take-by-deltas.ts';
import { addPieces, readShards, refusedNumber, type Taking } from './taking.ts';

/**
 * Puts every shard of a release into the store that is not there yet: by deltas where that is cheap, from the full
 * parts where it is not or where a delta did not lead to the shard that the index names. Each is held against its
 * hashes before it is put in, so a worker that is killed goes on where it was.
 */
export async function takeRelease(taking: Taking): Promise<Result<null, ListProblem>> {
  const open = await openPlaces(taking);
  if (!open.ok) return open;
  const left = await takeByDeltas(taking, open.value);
  return left.ok ? takeFromParts(taking, left.value) : left;
}

/** The shards that are neither part of what is here nor in the store from an attempt that was cut off. */
async function openPlaces({ next, here, store }: Taking): Promise<Result<number[], ListProblem>> {
  const open: number[] = [];
  const hashes = await store.look(({ pieceHashes }) => pieceHashes());
  for (const place of next.shards.keys()) {
    const wanted = shardPlace(next, place);
    if (wanted === null || isSame(wanted, here === null ? null : shardPlace(here, place))) continue;
    const bytes = hashes.has(wanted.ref.sha256) ? await readChecked(store, wanted) : null;
    if (bytes === null) open.push(place);
    else {
      const refused = refusedNumber(next, bytes);
      if (refused !== null) return refused;
    }
  }
  return { ok: true, value: open };
}

/** Whether a shard was taken with the release that is here, under the very same conditions. */
function isSame(wanted: ShardPlace, held: ShardPlace | null): boolean {
  if (held === null || wanted.classes < held.classes || wanted.hi !== held.hi) return false;
  const { ref } = held;
  const { lo, n, sha256, columnSha256 } = wanted.ref;
  return ref.lo === lo && ref.n === n && ref.sha256 === sha256 && ref.columnSha256 === columnSha256;
}

async function readChecked(store: ListStore, place: ShardPlace): Promise<ShardBytes | null> {
  const [bytes = null] = await readShards(store, [place]);
  return bytes !== null && (await checkShard(bytes, place)) !== null ? bytes : null;
}

async function takeFromParts(taking: Taking, open: readonly number[]): Promise<Result<null, ListProblem>> {
  let first = 0;
  for (const part of taking.next.parts) {
    const places = open.filter((place) => place >= first && place < first + part.shards);
    if (places.length > 0) {
      const shards = await fetchPart(taking.source, taking.next.list, part);
      if (!shards.ok) return shards;
      const taken = await takeShards(taking, places, (place) => shards.value[place - first], part.numbers.file);
      if (!taken.ok) return taken;
    }
    first += part.shards;
  }
  return { ok: true, value: null };
}

async function takeShards(
  { next, store }: Taking,
  places: readonly number[],
  bytesOf: (place: number) => ShardBytes | undefined,
  file: string,
): Promise<Result<null, ListProblem>> {
  const pieces = new Map<string, Uint8Array>();
  for (const place of places) {
    const wanted = shardPlace(next, place);
    const bytes = bytesOf(place);
    if (wanted === null || bytes === undefined || (await checkShard(bytes, wanted)) === null) {
      return refuse('broken', `targets/lists/${next.list}/${file}`, `shard ${place}`);
    }
    const refused = refusedNumber(next, bytes);
    if (refused !== null) return refused;
    addPieces(pieces, wanted, bytes);
  }
  return store.putPieces(pieces);
}

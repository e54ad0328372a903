import type { Result } from '../../model.ts';
import type { Delta } from '../codec/delta.ts';
import { applyDelta, type Entries, sliceDelta } from '../release/apply-delta.ts';
import type { ListIndex } from '../release/index-file.ts';
import type { ListStore } from '../store/store.ts';
import { decodeEntries, encodeChecked, type ShardBytes, type ShardPlace, shardPlace } from './check-shard.ts';
import { fetchDelta } from './fetch-packed.ts';
import { planDeltas } from './plan.ts';
import type { ListProblem } from './problem.ts';
import { addPieces, readShard, refusedNumber, type Taking } from './taking.ts';

/** Deltas that cannot be used are no fault of the release: then its parts are read. */
const WITHOUT_DELTAS: ReadonlySet<string> = new Set(['not-found', 'hash-differs', 'broken', 'too-long']);

/** Gives the places that are still open. */
export async function takeByDeltas(
  taking: Taking,
  open: readonly number[],
): Promise<Result<readonly number[], ListProblem>> {
  const { next, here, source } = taking;
  const steps = open.length === 0 ? null : planDeltas(here, next);
  if (steps === null || here === null) return { ok: true, value: open };
  const deltas: Delta[] = [];
  for (const step of steps) {
    const delta = await fetchDelta(source, next.list, step);
    if (!delta.ok) return WITHOUT_DELTAS.has(delta.problem.code) ? { ok: true, value: open } : delta;
    deltas.push(delta.value);
  }
  return applyToShards(taking, here, deltas, open);
}

/** As many shards as go into one write: few enough for the memory, enough to be quick. */
const SHARDS_PER_WRITE = 16;

async function applyToShards(
  taking: Taking,
  here: ListIndex,
  deltas: readonly Delta[],
  open: readonly number[],
): Promise<Result<readonly number[], ListProblem>> {
  const left: number[] = [];
  let written: Promise<Result<null, ListProblem>> = Promise.resolve({ ok: true, value: null });
  for (let from = 0; from < open.length; from += SHARDS_PER_WRITE) {
    const places = open.slice(from, from + SHARDS_PER_WRITE);
    // Together, so that reading, hashing and the last write go on while others are computed.
    const applied = await Promise.all(places.map((place) => applyToShard(taking, here, deltas, place)));
    const pieces = collect(taking.next, places, applied, left);
    const before = await written;
    if (!before.ok) return before;
    if (!pieces.ok) return pieces;
    written = taking.store.putPieces(pieces.value);
  }
  const last = await written;
  return last.ok ? { ok: true, value: left } : last;
}

type Applied = Result<ShardBytes | null, ListProblem>;

/** The pieces to be put in; places whose shard did not come out as the index names it go to `left`. */
function collect(
  next: ListIndex,
  places: readonly number[],
  applied: readonly Applied[],
  left: number[],
): Result<Map<string, Uint8Array>, ListProblem> {
  const pieces = new Map<string, Uint8Array>();
  for (const [index, place] of places.entries()) {
    const made = applied[index];
    const wanted = shardPlace(next, place);
    if (made === undefined || wanted === null) continue;
    if (!made.ok) return made;
    if (made.value === null) left.push(place);
    else addPieces(pieces, wanted, made.value);
  }
  return { ok: true, value: pieces };
}

/** The bytes of a shard after some deltas; null where they are not those that the index names. */
async function applyToShard(
  { next, store }: Taking,
  here: ListIndex,
  deltas: readonly Delta[],
  place: number,
): Promise<Applied> {
  const wanted = shardPlace(next, place);
  const held = shardPlace(here, place);
  const entries = held === null ? null : await changedShard(store, held, deltas);
  if (wanted === null || entries === null) return { ok: true, value: null };
  return refusedNumber(next, entries) ?? { ok: true, value: await encodeChecked(entries, wanted) };
}

/** What a shard becomes through some deltas; null where it is not here or one does not fit. */
async function changedShard(store: ListStore, held: ShardPlace, deltas: readonly Delta[]): Promise<Entries | null> {
  const bytes = await readShard(store, held);
  let entries = bytes === null ? null : decodeEntries(bytes);
  for (const delta of deltas) {
    if (entries === null) return null;
    const applied = applyDelta(entries, sliceDelta(delta, held.ref.lo, held.hi));
    entries = applied.ok ? applied.value : null;
  }
  return entries;
}

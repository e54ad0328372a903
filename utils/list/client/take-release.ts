import type { Result } from '../../model.ts';
import type { Delta } from '../codec/delta.ts';
import { applyDelta, type Entries, sliceDelta } from '../release/apply-delta.ts';
import type { ListIndex } from '../release/index-file.ts';
import type { ListStore } from '../store/store.ts';
import {
  checkShard,
  decodeEntries,
  encodeChecked,
  type ShardBytes,
  type ShardPlace,
  shardPlace,
} from './check-shard.ts';
import { fetchDelta, fetchPart } from './fetch-packed.ts';
import { misplacedNumber } from './gates.ts';
import { planDeltas } from './plan.ts';
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
  for (const place of next.shards.keys()) {
    const wanted = shardPlace(next, place);
    if (wanted === null || isSame(wanted, here === null ? null : shardPlace(here, place))) continue;
    const bytes = await readShard(store, wanted);
    const entries = bytes === null ? null : await checkShard(bytes, wanted);
    if (entries === null) open.push(place);
    else {
      const refused = refusedNumber(next, entries);
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

function readShard(store: ListStore, { ref }: ShardPlace): Promise<ShardBytes | null> {
  return store.look(async ({ piece }) => {
    const shard = await piece(ref.sha256);
    const column = await piece(ref.columnSha256);
    return shard === null || column === null ? null : { shard, column };
  });
}

/** Deltas that cannot be used are no fault of the release: then its parts are read. */
const WITHOUT_DELTAS: ReadonlySet<string> = new Set(['not-found', 'hash-differs', 'broken', 'too-long']);

/** Gives the places that are still open. */
async function takeByDeltas(taking: Taking, open: readonly number[]): Promise<Result<readonly number[], ListProblem>> {
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
  for (let from = 0; from < open.length; from += SHARDS_PER_WRITE) {
    const pieces = new Map<string, Uint8Array>();
    for (const place of open.slice(from, from + SHARDS_PER_WRITE)) {
      const applied = await applyToShard(taking, here, deltas, place);
      if (!applied.ok) return applied;
      const wanted = shardPlace(taking.next, place);
      if (applied.value === null || wanted === null) left.push(place);
      else addPieces(pieces, wanted, applied.value);
    }
    const put = await taking.store.putPieces(pieces);
    if (!put.ok) return put;
  }
  return { ok: true, value: left };
}

/** The bytes of a shard after some deltas; null where they are not those that the index names. */
async function applyToShard(
  { next, store }: Taking,
  here: ListIndex,
  deltas: readonly Delta[],
  place: number,
): Promise<Result<ShardBytes | null, ListProblem>> {
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
    const entries = wanted === null || bytes === undefined ? null : await checkShard(bytes, wanted);
    if (wanted === null || bytes === undefined || entries === null) {
      return refuse('broken', `targets/lists/${next.list}/${file}`, `shard ${place}`);
    }
    const refused = refusedNumber(next, entries);
    if (refused !== null) return refused;
    addPieces(pieces, wanted, bytes);
  }
  return store.putPieces(pieces);
}

function refusedNumber({ list }: ListIndex, entries: Entries): { ok: false; problem: ListProblem } | null {
  const number = misplacedNumber(list, entries);
  return number === null ? null : refuse('absurd-entry', `targets/lists/${list}`, number);
}

/** Copies, because a part's pieces are views of the whole part, which would be stored with each. */
function addPieces(into: Map<string, Uint8Array>, { ref }: ShardPlace, { shard, column }: ShardBytes): void {
  into.set(ref.sha256, shard.slice());
  into.set(ref.columnSha256, column.slice());
}

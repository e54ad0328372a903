import type { Result } from '../../model.ts';
import type { Delta } from '../codec/delta.ts';
import type { ListIndex } from '../release/index-file.ts';
import type { ListStore } from '../store/store.ts';
import { type ShardBytes, type ShardPlace, shardPlace } from './check-shard.ts';
import { fetchDelta } from './fetch-packed.ts';
import { patchToPlace } from './patch-bytes.ts';
import { planDeltas } from './plan.ts';
import type { ListProblem } from './problem.ts';
import { addPieces, readShards, refusedNumber, type Taking } from './taking.ts';

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

/** As many shards as go into one read and one write: few enough for the memory, enough to be quick. */
const SHARDS_AT_ONCE = 16;

async function applyToShards(
  taking: Taking,
  here: ListIndex,
  deltas: readonly Delta[],
  open: readonly number[],
): Promise<Result<readonly number[], ListProblem>> {
  const { next, store } = taking;
  const left: number[] = [];
  const groups = groupsOf(open);
  let written: Promise<Result<null, ListProblem>> = Promise.resolve({ ok: true, value: null });
  let changes = await readChanges(store, here, next, groups[0] ?? []);
  for (const at of groups.keys()) {
    // While some are computed, those before them are written and those behind them are read.
    const [read, pieces, before] = await Promise.all([
      readChanges(store, here, next, groups[at + 1] ?? []),
      changedPieces(next, changes, deltas, left),
      written,
    ]);
    if (!before.ok) return before;
    if (!pieces.ok) return pieces;
    written = store.putPieces(pieces.value);
    changes = read;
  }
  const last = await written;
  return last.ok ? { ok: true, value: left } : last;
}

function groupsOf(places: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(places.length / SHARDS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => places.slice(at * SHARDS_AT_ONCE, (at + 1) * SHARDS_AT_ONCE));
}

/** A shard as it is here, and as the index wants it. */
interface Change {
  readonly place: number;
  readonly held: ShardPlace | null;
  readonly wanted: ShardPlace | null;
  readonly old: ShardBytes | null;
}

async function readChanges(
  store: ListStore,
  here: ListIndex,
  next: ListIndex,
  places: readonly number[],
): Promise<readonly Change[]> {
  const changes = places.map((place) => ({ place, held: shardPlace(here, place), wanted: shardPlace(next, place) }));
  const old = await readShards(
    store,
    changes.map(({ held }) => held),
  );
  return changes.map((change, index) => ({ ...change, old: old[index] ?? null }));
}

/** The pieces to be put in; places whose shard did not come out as the index names it go to `left`. */
async function changedPieces(
  next: ListIndex,
  changes: readonly Change[],
  deltas: readonly Delta[],
  left: number[],
): Promise<Result<Map<string, Uint8Array>, ListProblem>> {
  // Together, so that some are hashed while others are computed.
  const patched = await Promise.all(changes.map((change) => patchToPlace(change.old, change, deltas)));
  const pieces = new Map<string, Uint8Array>();
  for (const [index, { place, wanted }] of changes.entries()) {
    const bytes = patched[index] ?? null;
    if (bytes === null || wanted === null) left.push(place);
    else {
      const refused = refusedNumber(next, bytes);
      if (refused !== null) return refused;
      addPieces(pieces, wanted, bytes);
    }
  }
  return { ok: true, value: pieces };
}

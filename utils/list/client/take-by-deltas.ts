import type { Result } from '../../model.ts';
import type { Delta } from '../codec/delta.ts';
import type { ListIndex } from '../release/index-file.ts';
import { shardPlace } from './check-shard.ts';
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
  const left: number[] = [];
  let written: Promise<Result<null, ListProblem>> = Promise.resolve({ ok: true, value: null });
  for (let from = 0; from < open.length; from += SHARDS_AT_ONCE) {
    const pieces = await changedPieces(taking, here, deltas, open.slice(from, from + SHARDS_AT_ONCE), left);
    // One write goes on while the next shards are computed.
    const before = await written;
    if (!before.ok) return before;
    if (!pieces.ok) return pieces;
    written = taking.store.putPieces(pieces.value);
  }
  const last = await written;
  return last.ok ? { ok: true, value: left } : last;
}

/** The pieces to be put in; places whose shard did not come out as the index names it go to `left`. */
async function changedPieces(
  { next, store }: Taking,
  here: ListIndex,
  deltas: readonly Delta[],
  places: readonly number[],
  left: number[],
): Promise<Result<Map<string, Uint8Array>, ListProblem>> {
  const changes = places.map((place) => ({ place, held: shardPlace(here, place), wanted: shardPlace(next, place) }));
  const old = await readShards(
    store,
    changes.map(({ held }) => held),
  );
  // Together, so that some are hashed while others are computed.
  const patched = await Promise.all(changes.map((change, index) => patchToPlace(old[index] ?? null, change, deltas)));
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

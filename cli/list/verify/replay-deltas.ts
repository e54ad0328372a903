import { checkShard, encodeChecked, shardPlace } from '../../../utils/list/client/check-shard.ts';
import { fetchDelta, fetchPart } from '../../../utils/list/client/fetch-packed.ts';
import { type ListProblem, refuse } from '../../../utils/list/client/problem.ts';
import type { FileSource } from '../../../utils/list/client/source.ts';
import { applyDelta, type Entries } from '../../../utils/list/release/apply-delta.ts';
import { cutShards } from '../../../utils/list/release/cut-shards.ts';
import type { DeltaRef, ListIndex } from '../../../utils/list/release/index-file.ts';
import type { Result } from '../../../utils/model.ts';

export interface Replayed {
  /** Deltas that lead from one full build to the bytes of another. */
  readonly held: number;
  /** Deltas whose releases are no longer there in full. */
  readonly pruned: number;
}

/** Applies every delta of a release to the full build that it starts from, and compares with the one where it ends. */
export async function replayDeltas(
  source: FileSource,
  newest: ListIndex,
  older: ReadonlyMap<number, ListIndex>,
): Promise<Result<Replayed, ListProblem>> {
  const indexes = new Map([...older, [newest.seq, newest]]);
  let held = 0;
  for (const [from, deltas] of byStart(newest.deltas)) {
    const start = indexes.get(from);
    const full = start === undefined ? null : await readFull(source, start);
    // A release that was pruned is no fault; its deltas still lead from what clients have.
    if (full?.ok !== true) continue;
    for (const ref of deltas) {
      const end = indexes.get(ref.to);
      if (end === undefined) continue;
      const problem = await replay(source, ref, full.value, end);
      if (problem !== null) return { ok: false, problem };
      held++;
    }
  }
  return { ok: true, value: { held, pruned: newest.deltas.length - held } };
}

function byStart(deltas: readonly DeltaRef[]): Map<number, DeltaRef[]> {
  const starts = new Map<number, DeltaRef[]>();
  for (const ref of deltas) starts.set(ref.from, [...(starts.get(ref.from) ?? []), ref]);
  return starts;
}

async function readFull(source: FileSource, index: ListIndex): Promise<Result<Entries, ListProblem>> {
  const into: Entries = { numbers: new Float64Array(index.count), classes: new Uint32Array(index.count) };
  let place = 0;
  let at = 0;
  for (const part of index.parts) {
    const shards = await fetchPart(source, index.list, part);
    if (!shards.ok) return shards;
    for (const bytes of shards.value) {
      const wanted = shardPlace(index, place++);
      const entries = wanted === null ? null : await checkShard(bytes, wanted);
      if (entries === null) return refuse('broken', part.numbers.file);
      into.numbers.set(entries.numbers, at);
      into.classes.set(entries.classes, at);
      at += entries.numbers.length;
    }
  }
  return { ok: true, value: into };
}

/** The problem where the delta does not lead to the very bytes of the release where it ends. */
async function replay(source: FileSource, ref: DeltaRef, start: Entries, end: ListIndex): Promise<ListProblem | null> {
  const file = `targets/lists/${end.list}/${ref.file}`;
  const delta = await fetchDelta(source, end.list, ref);
  if (!delta.ok) return delta.problem;
  const applied = applyDelta(start, delta.value);
  if (!applied.ok) return refuse('broken', file, applied.problem).problem;
  const boundaries = end.shards.map(({ lo }) => lo);
  for (const [place, entries] of cutShards(applied.value, boundaries).entries()) {
    const wanted = shardPlace(end, place);
    if (wanted === null || (await encodeChecked(entries, wanted)) === null) {
      return refuse('broken', file, `shard ${place}`).problem;
    }
  }
  return null;
}

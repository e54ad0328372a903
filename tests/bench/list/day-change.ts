import { decodeColumn, encodeColumn } from '../../../utils/list/codec/column.ts';
import type { Delta } from '../../../utils/list/codec/delta.ts';
import { patchColumn } from '../../../utils/list/codec/patch-column.ts';
import { patchShard } from '../../../utils/list/codec/patch-shard.ts';
import { decodeShard, encodeShard } from '../../../utils/list/codec/shard.ts';
import { applyDelta, sliceDelta } from '../../../utils/list/release/apply-delta.ts';
import { cutBoundaries, cutShards } from '../../../utils/list/release/cut-shards.ts';
import { diffEntries } from '../../../utils/list/release/make-delta.ts';

/** Milliseconds of the processor that a change takes, in the bytes and the plain way, over how many shards. */
export interface DayChange {
  readonly shards: number;
  readonly inBytes: number;
  readonly unpacked: number;
}

export function applyDay(numbers: Float64Array, later: Float64Array): DayChange {
  const old = { numbers, classes: new Uint32Array(numbers.length) };
  const delta = diffEntries(old, { numbers: later, classes: new Uint32Array(later.length) });
  const boundaries = cutBoundaries(numbers);
  const shards = cutShards(old, boundaries).map((entries, place) => ({
    shard: encodeShard(entries.numbers),
    column: encodeColumn(entries.classes),
    count: entries.numbers.length,
    own: sliceDelta(delta, boundaries[place] ?? 0, boundaries[place + 1] ?? Infinity),
  }));
  return {
    shards: shards.length,
    inBytes: processorTime(() => shards.forEach(patchInBytes)),
    unpacked: processorTime(() => shards.forEach(unpackAndPack)),
  };
}

interface PackedShard {
  readonly shard: Uint8Array;
  readonly column: Uint8Array;
  readonly count: number;
  /** What changes in it. */
  readonly own: Delta;
}

function patchInBytes({ shard, column, count, own }: PackedShard): void {
  const patched = patchShard(shard, own);
  if (!patched.ok) throw new Error(patched.problem);
  patchColumn(column, count, { edits: patched.value.edits, addClasses: own.addClasses });
}

function unpackAndPack({ shard, column, own }: PackedShard): void {
  const numbers = decodeShard(shard);
  const classes = numbers.ok ? decodeColumn(column, numbers.value.length) : numbers;
  if (!numbers.ok || !classes.ok) throw new Error('broken');
  const applied = applyDelta({ numbers: numbers.value, classes: classes.value }, own);
  if (!applied.ok) throw new Error(applied.problem);
  encodeShard(applied.value.numbers);
  encodeColumn(applied.value.classes);
}

/** Milliseconds of this process's processor time: what else runs on the machine counts less than by the clock. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

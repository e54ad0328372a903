import type { Delta } from '../codec/delta.ts';
import { patchColumn } from '../codec/patch-column.ts';
import { patchShard } from '../codec/patch-shard.ts';
import { sliceDelta } from '../release/apply-delta.ts';
import { hasHashes, type ShardBytes, type ShardPlace } from './check-shard.ts';

/**
 * What a shard becomes through some deltas, or null where that is not what the index names. The old bytes were checked
 * when they were stored and each delta when it was decoded, so that boundaries and classes need no second look at every
 * number; whatever else may be wrong, here or there, the hashes tell.
 */
export async function patchToPlace(
  bytes: ShardBytes | null,
  { held, wanted }: { readonly held: ShardPlace | null; readonly wanted: ShardPlace | null },
  deltas: readonly Delta[],
): Promise<ShardBytes | null> {
  if (bytes === null || held === null || wanted === null) return null;
  if (wanted.ref.lo !== held.ref.lo || wanted.hi !== held.hi || wanted.classes < held.classes) return null;
  let patched: Counted | null = { ...bytes, count: held.ref.n };
  for (const delta of deltas) {
    const own = sliceDelta(delta, held.ref.lo, held.hi);
    patched = own.addClasses.every((cls) => cls < wanted.classes) ? patch(patched, own) : null;
    if (patched === null) return null;
  }
  return patched.count === wanted.ref.n && (await hasHashes(patched, wanted)) ? patched : null;
}

interface Counted extends ShardBytes {
  readonly count: number;
}

function patch({ shard, column, count }: Counted, delta: Delta): Counted | null {
  const numbers = patchShard(shard, delta);
  if (!numbers.ok) return null;
  const { bytes, edits } = numbers.value;
  const classes = patchColumn(column, count, { edits, addClasses: delta.addClasses });
  if (!classes.ok) return null;
  return { shard: bytes, column: classes.value, count: count - delta.remove.length + delta.add.length };
}

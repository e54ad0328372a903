import type { DeltaRef, ListIndex } from '../release/index-file.ts';

/** More steps than this, or more than this share of the full size, and the full parts are as cheap. */
const MOST_STEPS = 30;
const MOST_OF_FULL = 0.5;

/**
 * The deltas that lead from what is here to a release, in order, with the fewest bytes; null where there is no such way
 * or the full parts are as good.
 */
export function planDeltas(here: ListIndex | null, next: ListIndex): readonly DeltaRef[] | null {
  if (here === null || here.base !== next.base || here.seq >= next.seq || !sameBoundaries(here, next)) return null;
  const way = cheapestWay(here.seq, next);
  if (way === null || way.steps.length > MOST_STEPS) return null;
  return way.bytes < fullSize(next) * MOST_OF_FULL ? way.steps : null;
}

interface Way {
  readonly bytes: number;
  readonly steps: readonly DeltaRef[];
}

/** Steps only lead forward, so by rising ends each way is known before it is built upon. */
function cheapestWay(from: number, { seq, deltas }: ListIndex): Way | null {
  const ways = new Map<number, Way>([[from, { bytes: 0, steps: [] }]]);
  for (const delta of [...deltas].sort((a, b) => a.to - b.to)) {
    const before = ways.get(delta.from);
    if (before === undefined) continue;
    const bytes = before.bytes + delta.length;
    const known = ways.get(delta.to);
    if (known === undefined || bytes < known.bytes) ways.set(delta.to, { bytes, steps: [...before.steps, delta] });
  }
  return ways.get(seq) ?? null;
}

function sameBoundaries(here: ListIndex, next: ListIndex): boolean {
  return (
    here.shards.length === next.shards.length && here.shards.every(({ lo }, place) => lo === next.shards[place]?.lo)
  );
}

function fullSize({ parts }: ListIndex): number {
  return parts.reduce((sum, { numbers, columns }) => sum + numbers.length + columns.length, 0);
}

import type { Entries } from './apply-delta.ts';
import type { ClassRef } from './index-file.ts';

/** Entries whose classes are places in `table`. */
export interface Classified {
  readonly entries: Entries;
  readonly table: readonly ClassRef[];
}

/**
 * The same entries with the table in its final order. A table only grows within a base, so that the classes of older
 * deltas keep their meaning: `kept` stays at the front, what is new follows, the most frequent first (a class below
 * 128 takes one byte).
 */
export function settleTable({ entries, table }: Classified, kept: readonly ClassRef[]): Classified {
  const counts = countClasses(entries.classes, table);
  const keptIds = new Set(kept.map(idOf));
  const fresh = table
    .filter((each) => counts.has(idOf(each)) && !keptIds.has(idOf(each)))
    .sort((a, b) => (counts.get(idOf(b)) ?? 0) - (counts.get(idOf(a)) ?? 0) || (idOf(a) < idOf(b) ? -1 : 1));
  const settled = [...kept, ...fresh];
  const places = new Map(settled.map((each, place) => [idOf(each), place]));
  const moved = Uint32Array.from(table, (each) => places.get(idOf(each)) ?? 0);
  const classes = entries.classes.map((cls) => moved[cls] ?? 0);
  return { entries: { numbers: entries.numbers, classes }, table: settled };
}

/** How many entries each class has; one that has none is not in it. */
function countClasses(classes: Uint32Array, table: readonly ClassRef[]): ReadonlyMap<string, number> {
  const counts = new Uint32Array(table.length);
  for (const cls of classes) counts[cls] = (counts[cls] ?? 0) + 1;
  return new Map(
    table.map((each, place) => [idOf(each), counts[place] ?? 0] as const).filter(([, count]) => count > 0),
  );
}

function idOf(each: ClassRef): string {
  return `${each.month} ${each.name}`;
}

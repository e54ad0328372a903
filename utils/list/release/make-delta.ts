import type { Delta } from '../codec/delta.ts';
import type { Entries } from './apply-delta.ts';

/** The smallest delta that leads from one release to another. */
export function diffEntries(from: Entries, to: Entries): Delta {
  const changes: Changes = { remove: [], add: [], addClasses: [] };
  for (let old = 0, fresh = 0; old < from.numbers.length || fresh < to.numbers.length; ) {
    const before = from.numbers[old] ?? Infinity;
    const after = to.numbers[fresh] ?? Infinity;
    if (before !== after || from.classes[old] !== to.classes[fresh])
      note(changes, before, after, to.classes[fresh] ?? 0);
    if (before <= after) old++;
    if (after <= before) fresh++;
  }
  return toDelta(changes);
}

interface Changes {
  readonly remove: number[];
  readonly add: number[];
  readonly addClasses: number[];
}

/**
 * Of the next number of either release, the lower one has gone or come; where they are one number, its class changed.
 */
function note(changes: Changes, before: number, after: number, cls: number): void {
  if (before <= after) changes.remove.push(before);
  if (after > before) return;
  changes.add.push(after);
  changes.addClasses.push(cls);
}

/**
 * Two deltas, one after the other, as one. A number that goes and comes back stays in both halves, because its first
 * class is not known here; applying the result is right all the same.
 */
export function composeDeltas(first: Delta, second: Delta): Delta {
  const gone = new Set(second.remove);
  const come = new Set(first.add);
  const remove = [...first.remove, ...second.remove.filter((number) => !come.has(number))].sort(rising);
  const kept = [...first.add.entries()].filter(([, number]) => !gone.has(number));
  const pairs = [
    ...kept.map(([index, number]) => [number, first.addClasses[index] ?? 0] as const),
    ...[...second.add.entries()].map(([index, number]) => [number, second.addClasses[index] ?? 0] as const),
  ].sort((a, b) => rising(a[0], b[0]));
  return toDelta({ remove, add: pairs.map(([number]) => number), addClasses: pairs.map(([, cls]) => cls) });
}

function rising(a: number, b: number): number {
  return a - b;
}

function toDelta({ remove, add, addClasses }: Changes): Delta {
  return { remove: Float64Array.from(remove), add: Float64Array.from(add), addClasses: Uint32Array.from(addClasses) };
}

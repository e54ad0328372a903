import type { Result } from '../../model.ts';
import type { Delta } from '../codec/delta.ts';

/** Numbers in rising order with the class of each. */
export interface Entries {
  readonly numbers: Float64Array;
  readonly classes: Uint32Array;
}

/** Why a delta does not fit: it removes a number that is not there, or adds one that is. */
export type ApplyProblem = 'not-there' | 'already-there';

/** (old - remove) + add. A delta of another release does not go unnoticed. */
export function applyDelta(old: Entries, delta: Delta): Result<Entries, ApplyProblem> {
  const { remove, add } = delta;
  const count = old.numbers.length - remove.length + add.length;
  if (count < 0) return { ok: false, problem: 'not-there' };
  const into = { numbers: new Float64Array(count), classes: new Uint32Array(count), at: 0 };
  let removed = 0;
  let added = 0;
  for (let index = 0; index < old.numbers.length; index++) {
    const number = old.numbers[index] ?? 0;
    added = copyBelow(into, delta, added, number);
    if (remove[removed] === number) removed++;
    else if (add[added] === number) return { ok: false, problem: 'already-there' };
    else put(into, number, old.classes[index] ?? 0);
  }
  // A removal that was passed over stops all later ones, so counting them at the end is enough.
  if (removed !== remove.length) return { ok: false, problem: 'not-there' };
  copyBelow(into, delta, added, Infinity);
  return { ok: true, value: { numbers: into.numbers, classes: into.classes } };
}

interface Output extends Entries {
  at: number;
}

function put(into: Output, number: number, cls: number): void {
  into.numbers[into.at] = number;
  into.classes[into.at++] = cls;
}

/** Copies what is added below a number; gives the place in `add` where that stops. */
function copyBelow(into: Output, { add, addClasses }: Delta, from: number, limit: number): number {
  let index = from;
  for (; index < add.length && (add[index] ?? 0) < limit; index++) put(into, add[index] ?? 0, addClasses[index] ?? 0);
  return index;
}

/** The part of a delta that concerns the numbers from `lo` up to, not including, `hi`; views, nothing is copied. */
export function sliceDelta({ remove, add, addClasses }: Delta, lo: number, hi: number): Delta {
  const start = firstAtLeast(add, lo);
  const end = firstAtLeast(add, hi);
  return {
    remove: remove.subarray(firstAtLeast(remove, lo), firstAtLeast(remove, hi)),
    add: add.subarray(start, end),
    addClasses: addClasses.subarray(start, end),
  };
}

/** Place of the first number that is not below `limit`. */
export function firstAtLeast(numbers: Float64Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

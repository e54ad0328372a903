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
  const { remove, add, addClasses } = delta;
  // Room for a delta of another release too, whose removals are not found.
  const most = old.numbers.length + add.length;
  const into = { numbers: new Float64Array(most), classes: new Uint32Array(most), at: 0 };
  let from = 0;
  let removed = 0;
  let added = 0;
  // Change by change, and what stands between two of them is copied whole: few numbers of a list change in a day.
  while (removed < remove.length || added < add.length) {
    const number = Math.min(remove[removed] ?? Infinity, add[added] ?? Infinity);
    const place = firstAtLeast(old.numbers, number, from);
    copyRun(into, old, from, place);
    from = place;
    const isThere = old.numbers[place] === number;
    if (remove[removed] === number) {
      if (!isThere) return { ok: false, problem: 'not-there' };
      removed++;
      from++;
    } else if (isThere) return { ok: false, problem: 'already-there' };
    if (add[added] === number) put(into, number, addClasses[added++] ?? 0);
  }
  copyRun(into, old, from, old.numbers.length);
  const { at } = into;
  return { ok: true, value: { numbers: into.numbers.subarray(0, at), classes: into.classes.subarray(0, at) } };
}

interface Output extends Entries {
  at: number;
}

function put(into: Output, number: number, cls: number): void {
  into.numbers[into.at] = number;
  into.classes[into.at++] = cls;
}

function copyRun(into: Output, { numbers, classes }: Entries, from: number, to: number): void {
  if (to === from) return;
  into.numbers.set(numbers.subarray(from, to), into.at);
  into.classes.set(classes.subarray(from, to), into.at);
  into.at += to - from;
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

/** Place of the first number that is not below `limit`, from a place on. */
export function firstAtLeast(numbers: Float64Array, limit: number, from = 0): number {
  let low = from;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

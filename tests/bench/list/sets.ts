import { toNumber, UNIVERSE } from '../../../cli/list-demo/sample-numbers.ts';
import { chanceFrom } from '../../../utils/chance.ts';
import type { Entries } from '../../../utils/list/release/apply-delta.ts';

/** How many months a random column chooses from: five years. */
export const MONTHS = 60;

/** A class for each number: all the same, or a month by chance. */
export function withClasses(numbers: Float64Array, months: 1 | typeof MONTHS, seed: string): Entries {
  const chance = chanceFrom(`${seed} months`);
  return { numbers, classes: Uint32Array.from(numbers, () => (months === 1 ? 0 : chance.below(months))) };
}

/** Numbers to ask for: every other one is on the list. */
export function questions(numbers: Float64Array, count: number, seed: string): Float64Array {
  const chance = chanceFrom(`${seed} questions`);
  return Float64Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? (numbers[chance.below(numbers.length)] ?? 0) : toNumber(chance.below(UNIVERSE)),
  );
}

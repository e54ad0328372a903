import type { Entries } from '../../../utils/list/release/apply-delta.ts';
import { type Chance, chanceFrom } from '../../random.ts';

/** Thai mobile numbers: twenty-seven two-digit prefixes (061-066, 068, 080-099) of ten million numbers each. */
const PREFIXES = [61, 62, 63, 64, 65, 66, 68, ...Array.from({ length: 20 }, (_, index) => 80 + index)] as const;
const PER_PREFIX = 10_000_000;
const UNIVERSE = PREFIXES.length * PER_PREFIX;
const COUNTRY = 66_000_000_000;

/** How many months a random column chooses from: five years. */
export const MONTHS = 60;

/**
 * A seeded list as real ones are taken to be: half of it in blocks of SIM numbers sold together (start uniform, length
 * log-uniform from 10 to 2,000, density uniform from 0.3 to 1), half uniform. E.164 integers in rising order.
 */
export function mixedNumbers(count: number, seed: string): Float64Array {
  const chance = chanceFrom(seed);
  const taken = new Set<number>();
  while (taken.size < count / 2) addBlock(taken, chance, count / 2);
  while (taken.size < count) taken.add(chance.below(UNIVERSE));
  return Float64Array.from(taken, toNumber).sort();
}

function addBlock(taken: Set<number>, chance: Chance, most: number): void {
  const start = chance.below(UNIVERSE);
  const length = Math.round(10 * 200 ** chance.next());
  const density = 0.3 + 0.7 * chance.next();
  for (let place = start; place < Math.min(start + length, UNIVERSE) && taken.size < most; place++) {
    if (chance.next() < density) taken.add(place);
  }
}

function toNumber(place: number): number {
  const prefix = PREFIXES[Math.floor(place / PER_PREFIX)] ?? 0;
  return COUNTRY + prefix * PER_PREFIX + (place % PER_PREFIX);
}

/** A class for each number: all the same, or a month by chance. */
export function withClasses(numbers: Float64Array, months: 1 | typeof MONTHS, seed: string): Entries {
  const chance = chanceFrom(`${seed} months`);
  return { numbers, classes: Uint32Array.from(numbers, () => (months === 1 ? 0 : chance.below(months))) };
}

/** A day's change: a share of the numbers goes away by chance, as many come, half of them in tens as SIM numbers are sold. */
export function changed(numbers: Float64Array, share: number, seed: string): Float64Array {
  const chance = chanceFrom(`${seed} change`);
  const count = Math.round((numbers.length * share) / 2);
  const now = new Set(numbers);
  while (now.size > numbers.length - count) now.delete(numbers[chance.below(numbers.length)] ?? 0);
  while (now.size < numbers.length - count / 2) {
    const start = chance.below(UNIVERSE / 10) * 10;
    for (let step = 0; step < 10; step++) now.add(toNumber(start + step));
  }
  while (now.size < numbers.length) now.add(toNumber(chance.below(UNIVERSE)));
  return Float64Array.from(now).sort();
}

/** Numbers to ask for: every other one is on the list. */
export function questions(numbers: Float64Array, count: number, seed: string): Float64Array {
  const chance = chanceFrom(`${seed} questions`);
  return Float64Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? (numbers[chance.below(numbers.length)] ?? 0) : toNumber(chance.below(UNIVERSE)),
  );
}

import { type Chance, chanceFrom } from '../../utils/chance.ts';

/** Seeded numbers as lists are taken to hold them: for the demonstration and the benchmarks. */

/** Thai mobile numbers: twenty-seven two-digit prefixes (061-066, 068, 080-099) of ten million numbers each. */
const PREFIXES = [61, 62, 63, 64, 65, 66, 68, ...Array.from({ length: 20 }, (_, index) => 80 + index)] as const;
const PER_PREFIX = 10_000_000;
/** How many numbers there are. */
export const UNIVERSE = PREFIXES.length * PER_PREFIX;
const COUNTRY = 66_000_000_000;

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

/** The number at one of `UNIVERSE` places: an E.164 integer. */
export function toNumber(place: number): number {
  const prefix = PREFIXES[Math.floor(place / PER_PREFIX)] ?? 0;
  return COUNTRY + prefix * PER_PREFIX + (place % PER_PREFIX);
}

/**
 * A day's change: a share of the numbers goes away by chance, as many come, half of them in tens as SIM numbers are
 * sold.
 */
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

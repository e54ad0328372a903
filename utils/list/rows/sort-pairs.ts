/** Numbers with something that belongs to each. */
export interface Pairs {
  readonly numbers: Float64Array;
  readonly payload: Uint32Array;
}

const BITS = 16;
const BUCKETS = 2 ** BITS;
/** 10^15 is below 2^50, so four digits of 16 bits hold every number. */
const PASSES = 4;

/**
 * The pairs by rising number, those of one number in the order in which they came. A radix sort, because ten million
 * objects with a comparison each would take gigabytes and a minute. Uses its arguments as working memory.
 */
export function sortPairs(pairs: Pairs): Pairs {
  let from = pairs;
  let to: Pairs = { numbers: new Float64Array(from.numbers.length), payload: new Uint32Array(from.payload.length) };
  for (let pass = 0; pass < PASSES; pass++) {
    const scale = BUCKETS ** pass;
    const starts = bucketStarts(from.numbers, scale);
    if (starts === null) continue;
    distribute(from, to, scale, starts);
    [from, to] = [to, from];
  }
  return from;
}

function digitOf(number: number, scale: number): number {
  return Math.floor(number / scale) % BUCKETS;
}

/** Where the pairs of each digit begin; null where all have the same digit and nothing needs to be moved. */
function bucketStarts(numbers: Float64Array, scale: number): Uint32Array | null {
  const starts = new Uint32Array(BUCKETS);
  for (const number of numbers) {
    const digit = digitOf(number, scale);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < BUCKETS; digit++) {
    const count = starts[digit] ?? 0;
    if (count === numbers.length) return null;
    starts[digit] = sum;
    sum += count;
  }
  return starts;
}

function distribute(from: Pairs, to: Pairs, scale: number, starts: Uint32Array): void {
  for (let index = 0; index < from.numbers.length; index++) {
    const number = from.numbers[index] ?? 0;
    const digit = digitOf(number, scale);
    const place = starts[digit] ?? 0;
    to.numbers[place] = number;
    to.payload[place] = from.payload[index] ?? 0;
    starts[digit] = place + 1;
  }
}

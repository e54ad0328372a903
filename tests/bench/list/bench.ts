/**
 * The list on the wire and in memory, beside what one would take instead, in one run: a JS Set, a sorted array and
 * Roaring bitmaps. `node tests/bench/list/bench.ts [millions …]`, 1 and 10 unless told. Look-ups in a real worker are
 * measured by the browser's benchmark.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { RoaringBitmap32, roaringLibraryInitialize } from 'roaring-wasm';
import { changed, mixedNumbers } from '../../../cli/list-demo/sample-numbers.ts';
import { encodeShard, placeInShard } from '../../../utils/list/codec/shard.ts';
import { type Entries, firstAtLeast } from '../../../utils/list/release/apply-delta.ts';
import { buildRelease, type Release } from '../../../utils/list/release/build.ts';
import { cutBoundaries, cutShards } from '../../../utils/list/release/cut-shards.ts';
import { applyDay } from './day-change.ts';
import { MONTHS, questions, withClasses } from './sets.ts';

const SEED = 'ruthan list bench';
const ASKED = 2_000;

const tools = {
  sha256: (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex'),
  pack: (raw: Uint8Array): Uint8Array => gzipSync(raw, { level: 9 }),
};

const settings = {
  operator: { th: 'bench', en: 'bench' },
  contest: { th: '', en: '' },
  released: '2026-11-22',
  minPollSeconds: 21_600,
  rollout: 100,
  allowLargeChange: null,
};

function months(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: 'fraud',
    month: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  }));
}

function release(entries: Entries, classes: number, previous: { release: Release; entries: Entries } | null): Release {
  return buildRelease(
    {
      list: 'black',
      settings,
      entries,
      table: months(classes),
      previous: previous === null ? null : { index: previous.release.index, entries: previous.entries, steps: [] },
    },
    tools,
  );
}

function bytesUnder({ files }: Release, folder: string): number {
  return [...files].filter(([name]) => name.startsWith(folder)).reduce((sum, [, bytes]) => sum + bytes.length, 0);
}

function row(name: string, value: number, unit: string, target?: number): void {
  const against = target === undefined ? '' : `   target ≤ ${target}${value > target ? '   MISSED' : ''}`;
  process.stdout.write(`${name.padEnd(58)} ${value.toFixed(value < 10 ? 3 : 1).padStart(12)} ${unit}${against}\n`);
}

interface Targets {
  readonly perNumber: number;
  readonly delta: number;
}

function sizes(label: string, numbers: Float64Array, targets: Targets): void {
  const plain = release(withClasses(numbers, 1, SEED), 1, null);
  const count = numbers.length;
  row(`${label}: numbers, gzipped`, bytesUnder(plain, 'f/') / count, 'B/number', targets.perNumber);
  row(
    `${label}: sorted array of 32 bits, gzipped`,
    tools.pack(new Uint8Array(low(numbers).buffer)).length / count,
    'B/number',
  );
  const roaring = roaringOf(low(numbers));
  roaring.runOptimize();
  row(`${label}: Roaring, gzipped`, tools.pack(roaring.serialize('portable')).length / count, 'B/number');
  roaring.dispose();
  const random = release(withClasses(numbers, MONTHS, SEED), MONTHS, null);
  row(`${label}: columns with random months, gzipped`, bytesUnder(random, 'c/') / count, 'B/number', 0.8);
  const later = changed(numbers, 0.005, SEED);
  const entries = withClasses(numbers, 1, SEED);
  const next = release(withClasses(later, 1, SEED), 1, { release: plain, entries });
  row(`${label}: 0.5 % of the numbers changed`, bytesUnder(next, 'd/') / 1000, 'KB', targets.delta);
}

/** In pieces: of ten millions at once the library's memory moves away under it. */
function roaringOf(sorted: Uint32Array): RoaringBitmap32 {
  const bitmap = new RoaringBitmap32();
  for (let from = 0; from < sorted.length; from += 65_536) bitmap.addMany(sorted.subarray(from, from + 65_536));
  return bitmap;
}

/** Numbers without their country code: they fit 32 bits, as the other structures need. */
function low(numbers: Float64Array): Uint32Array {
  return Uint32Array.from(numbers, (number) => number - 66_000_000_000);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** From stored bytes to the first answer, as after a wake; and each answer after it. Sides take turns in each round. */
function lookups(label: string, numbers: Float64Array): void {
  const asked = questions(numbers, ASKED, SEED);
  const sides = sidesOf(numbers);
  const first = sides.map((): number[] => []);
  const later = sides.map((): number[] => []);
  for (let round = 0; round < 5; round++) {
    for (const [place, side] of sides.entries()) {
      let has: ((number: number) => boolean) | undefined;
      first[place]?.push(
        milliseconds(() => {
          has = side.open();
          has(asked[0] ?? 0);
        }),
      );
      const ask = has;
      if (ask !== undefined) later[place]?.push(milliseconds(() => asked.forEach((number) => void ask(number))));
    }
  }
  const ours = median(first[0] ?? []);
  for (const [place, { name }] of sides.entries()) {
    const opened = median(first[place] ?? []);
    row(`${label}: ${name}, stored bytes to first answer`, opened, 'ms');
    if (place > 0) row(`${label}:   times as long as shards`, opened / ours, '×');
    row(`${label}: ${name}, each answer after it`, (median(later[place] ?? []) / ASKED) * 1000, 'µs');
  }
}

interface Side {
  readonly name: string;
  /** From stored bytes to a function that answers. */
  readonly open: () => (number: number) => boolean;
}

function sidesOf(numbers: Float64Array): readonly Side[] {
  const boundaries = Float64Array.from(cutBoundaries(numbers));
  const cut = cutShards({ numbers, classes: new Uint32Array(numbers.length) }, [...boundaries]);
  const shards = cut.map((shard) => encodeShard(shard.numbers));
  const sorted = low(numbers);
  const bitmap = roaringOf(sorted);
  const roaring = bitmap.serialize('portable');
  bitmap.dispose();
  return [
    {
      name: 'shards',
      open: () => (number) => placeInShard(shards[shardOf(boundaries, number)] ?? new Uint8Array(0), number) >= 0,
    },
    { name: 'sorted array', open: () => (number) => isIn(sorted, number - 66_000_000_000) },
    {
      name: 'Roaring',
      open: () => {
        const bitmap = RoaringBitmap32.deserialize(roaring, 'portable');
        return (number) => bitmap.has(number - 66_000_000_000);
      },
    },
    {
      name: 'JS Set',
      open: () => {
        const set = new Set(sorted);
        return (number) => set.has(number - 66_000_000_000);
      },
    },
  ];
}

function shardOf(boundaries: Float64Array, number: number): number {
  const place = firstAtLeast(boundaries, number);
  return boundaries[place] === number ? place : place - 1;
}

function isIn(sorted: Uint32Array, number: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}

/** A day's change, as the client applies it to the bytes of all shards, and the plain way. */
function update(label: string, numbers: Float64Array): void {
  const { shards, inBytes, unpacked } = applyDay(numbers, changed(numbers, 0.005, SEED));
  row(`${label}: a day's change in the bytes of ${shards} shards`, inBytes, 'ms CPU');
  row(`${label}:   times as long when unpacked and packed`, unpacked / inBytes, '×');
}

const TARGETS: Readonly<Record<number, Targets>> = {
  1: { perNumber: 0.91, delta: 10 },
  10: { perNumber: 0.61, delta: 84 },
};

await roaringLibraryInitialize();
const millions = process.argv.slice(2).map(Number);
for (const million of millions.length === 0 ? [1, 10] : millions) {
  const numbers = mixedNumbers(million * 1_000_000, SEED);
  const label = `${million}M`;
  sizes(label, numbers, TARGETS[million] ?? { perNumber: 1.2, delta: 100 });
  lookups(label, numbers);
  update(label, numbers);
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/chance.ts';
import { decodeDelta } from '../../../utils/list/codec/delta.ts';
import { applyDelta, type Entries, firstAtLeast } from '../../../utils/list/release/apply-delta.ts';
import {
  type BuildInput,
  buildRelease,
  type PreviousRelease,
  type Release,
} from '../../../utils/list/release/build.ts';
import { cutBoundaries, cutShards } from '../../../utils/list/release/cut-shards.ts';
import { parseIndex, writeIndex } from '../../../utils/list/release/index-file.ts';
import { readRelease } from '../../../utils/list/release/read-release.ts';
import { sortPairs } from '../../../utils/list/rows/sort-pairs.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const tools = { sha256, pack: (raw: Uint8Array) => new Uint8Array(gzipSync(raw)) };
const TABLE = [
  { name: 'call-centre', month: '2025-10' },
  { name: 'parcel', month: '2025-11' },
  { name: 'loan', month: '2025-12' },
];
const settings = {
  operator: { th: 'ผู้ให้บริการ', en: 'Operator' },
  contest: { th: '', en: '' },
  released: '2026-11-21',
  minPollSeconds: 21_600,
  rollout: 100,
  allowLargeChange: null,
};

function entriesOf(list: ReadonlyMap<number, number>): Entries {
  const pairs = [...list].sort(([a], [b]) => a - b);
  return { numbers: Float64Array.from(pairs, ([n]) => n), classes: Uint32Array.from(pairs, ([, cls]) => cls) };
}

function input(list: ReadonlyMap<number, number>, previous: PreviousRelease | null = null): BuildInput {
  return { list: 'black', entries: entriesOf(list), table: TABLE, settings, previous };
}

/** All files of the list so far, as a host would hold them. */
type Host = Map<string, Uint8Array>;

function unpack(host: Host, file: string): Uint8Array {
  return new Uint8Array(gunzipSync(host.get(file) ?? new Uint8Array(0)));
}

function readBack({ index }: Release, host: Host): Entries {
  const parts = index.parts.map(({ numbers, columns }) => ({
    numbers: unpack(host, numbers.file),
    columns: unpack(host, columns.file),
  }));
  const entries = readRelease(index, parts, sha256);
  if (!entries.ok) throw new Error(entries.problem);
  return entries.value;
}

function previousOf(release: Release, host: Host): PreviousRelease {
  const steps = release.index.deltas.map(({ from, to, file }) => {
    const delta = decodeDelta(unpack(host, file));
    if (!delta.ok) throw new Error(delta.problem);
    return { from, to, delta: delta.value };
  });
  return { index: release.index, entries: readBack(release, host), steps };
}

/** The entries in words, whatever the order of the table. */
function said({ numbers, classes }: Entries, { index }: Release): string[] {
  return [...numbers].map((number, at) => {
    const cls = index.classes[classes[at] ?? 0];
    return `${number} ${cls?.name} ${cls?.month}`;
  });
}

function expected(list: ReadonlyMap<number, number>): string[] {
  return [...list]
    .sort(([a], [b]) => a - b)
    .map(([number, cls]) => `${number} ${TABLE[cls]?.name} ${TABLE[cls]?.month}`);
}

function randomList(seed: string, count: number): Map<number, number> {
  const chance = chanceFrom(seed);
  return new Map(Array.from({ length: count }, () => [66_800_000_000 + chance.below(50_000_000), chance.below(3)]));
}

function changed(list: ReadonlyMap<number, number>, seed: string, changes: number): Map<number, number> {
  const chance = chanceFrom(seed);
  const next = new Map(list);
  const numbers = [...next.keys()];
  for (let at = 0; at < changes; at++) {
    next.delete(numbers[chance.below(numbers.length)] ?? 0);
    next.set(66_800_000_000 + chance.below(50_000_000), chance.below(3));
    next.set(numbers[chance.below(numbers.length)] ?? 0, chance.below(3));
  }
  return next;
}

describe('a release', () => {
  test.each([[0], [1], [5000]])('of %d numbers says what its rows said', (count) => {
    const list = randomList('release', count);
    const release = buildRelease(input(list), tools);
    expect(said(readBack(release, new Map(release.files)), release)).toEqual(expected(list));
    expect(parseIndex(JSON.parse(new TextDecoder().decode(writeIndex(release.index))))).toEqual({
      ok: true,
      value: release.index,
    });
    expect(release.index).toMatchObject({ seq: 1, base: 1, deltas: [] });
  });

  test('the same input gives the same bytes, in whatever order it came', () => {
    const list = randomList('same', 2000);
    const one = buildRelease(input(list), tools);
    const other = buildRelease(
      { ...input(new Map([...list].reverse())), entries: remapped(entriesOf(list)), table: [...TABLE].reverse() },
      tools,
    );
    expect(writeIndex(other.index)).toEqual(writeIndex(one.index));
    expect([...other.files]).toEqual([...one.files]);
  });

  function remapped({ numbers, classes }: Entries): Entries {
    return { numbers, classes: classes.map((cls) => TABLE.length - 1 - cls) };
  }

  test('sparse numbers go into smaller parts, so that no file is larger than browsers read', () => {
    const many = 450_000;
    const entries = {
      numbers: Float64Array.from({ length: many }, (_, at) => 1_000_000 + at * 2_000_000_000),
      classes: new Uint32Array(many),
    };
    const release = buildRelease({ ...input(new Map()), entries }, tools);
    expect(release.index.parts.length).toBeGreaterThan(1);
    expect(parseIndex(release.index).ok).toBe(true);
    const back = readBack(release, new Map(release.files));
    // As bytes: comparing half a million items one by one takes seconds.
    expect(Buffer.compare(Buffer.from(back.numbers.buffer), Buffer.from(entries.numbers.buffer))).toBe(0);
  });

  test('a flipped bit in any shard or column is noticed', () => {
    const release = buildRelease(input(randomList('flip', 300)), tools);
    const host: Host = new Map(release.files);
    const [part] = release.index.parts;
    const raw = { numbers: unpack(host, part?.numbers.file ?? ''), columns: unpack(host, part?.columns.file ?? '') };
    for (const which of ['numbers', 'columns'] as const) {
      for (let at = 0; at < raw[which].length; at += 7) {
        const broken = raw[which].slice();
        broken[at] = (broken[at] ?? 0) ^ 4;
        expect(readRelease(release.index, [{ ...raw, [which]: broken }], sha256).ok).toBe(false);
      }
    }
  });
});

describe('releases one after another', () => {
  test('base and deltas, single or long, give the full release byte for byte', () => {
    let list = randomList('chain', 3000);
    const host: Host = new Map();
    const releases: Release[] = [buildRelease(input(list), tools)];
    for (let step = 1; step <= 32; step++) {
      const last = releases.at(-1);
      if (last === undefined) throw new Error('no release');
      for (const [file, bytes] of last.files) host.set(file, bytes);
      list = changed(list, `step ${step}`, 5);
      releases.push(buildRelease(input(list, previousOf(last, host)), tools));
    }
    const newest = releases.at(-1);
    if (newest === undefined) throw new Error('no release');
    for (const [file, bytes] of newest.files) host.set(file, bytes);
    expect(newest.index).toMatchObject({ seq: 33, base: 1 });
    const steps = newest.index.deltas.map(({ from, to }) => `${from}-${to}`);
    expect(steps).toHaveLength(32);
    expect(steps).toEqual(expect.arrayContaining(['3-4', '32-33', '26-33', '3-33']));
    expect(said(readBack(newest, host), newest)).toEqual(expected(list));

    const full = readBack(newest, host);
    for (const from of [3, 10, 26, 32]) {
      expect(follow(releases[from - 1], newest, host)).toEqual(full);
    }
  });

  /** What a browser does: the longest step from where it stands, until it is there. */
  function follow(start: Release | undefined, newest: Release, host: Host): Entries {
    if (start === undefined) throw new Error('no release');
    let entries = readBack(start, host);
    for (let seq = start.index.seq; seq < newest.index.seq; ) {
      const here = newest.index.deltas.filter(({ from }) => from === seq).sort((a, b) => b.to - a.to)[0];
      const delta = decodeDelta(unpack(host, here?.file ?? ''));
      const next = delta.ok ? applyDelta(entries, delta.value) : delta;
      if (!next.ok || here === undefined) throw new Error('the chain is broken');
      entries = next.value;
      seq = here.to;
    }
    return entries;
  }

  test('a class keeps its place in the table, and new ones follow', () => {
    const numbered = (classes: readonly number[]) => new Map(classes.map((cls, at) => [1000 + at, cls]));
    const first = buildRelease(input(numbered([2, 2, 0, 2, 2, 2, 2, 2])), tools);
    expect(first.index.classes).toEqual([TABLE[2], TABLE[0]]);
    const previous = previousOf(first, new Map(first.files));
    const second = buildRelease(input(numbered([2, 2, 1, 2, 2, 2, 2, 2]), previous), tools);
    expect(second.index.classes).toEqual([TABLE[2], TABLE[0], TABLE[1]]);
  });

  test('where half of the list changes, a new base begins', () => {
    const first = buildRelease(input(randomList('half', 100)), tools);
    const second = buildRelease(input(randomList('other half', 100), previousOf(first, new Map(first.files))), tools);
    expect(second.index).toMatchObject({ seq: 2, base: 2, deltas: [] });
  });

  test('without a change there is a release with an empty delta', () => {
    const list = randomList('still', 100);
    const first = buildRelease(input(list), tools);
    const second = buildRelease(input(list, previousOf(first, new Map(first.files))), tools);
    expect(second.index.deltas).toMatchObject([{ from: 1, to: 2, rawLength: 0 }]);
    expect(second.index.shards).toEqual(first.index.shards);
  });
});

describe('shards', () => {
  test('boundaries begin at 0, and each number has one shard', () => {
    const numbers = Float64Array.from({ length: 10 }, (_, at) => 100 + at * 10);
    const boundaries = cutBoundaries(numbers, 4);
    expect(boundaries).toEqual([0, 140, 180]);
    const shards = cutShards({ numbers, classes: new Uint32Array(10) }, boundaries);
    expect(shards.map((shard) => [...shard.numbers])).toEqual([
      [100, 110, 120, 130],
      [140, 150, 160, 170],
      [180, 190],
    ]);
    expect(firstAtLeast(numbers, 105)).toBe(1);
  });
});

describe('sorting', () => {
  test('as by comparison, and stable', () => {
    const number = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 999_999_999_999_999 }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 50 }), (numbers) => {
        const sorted = sortPairs({
          numbers: Float64Array.from(numbers),
          payload: Uint32Array.from(numbers, (_, at) => at),
        });
        const wanted = numbers.map((each, at) => [each, at] as const).sort(([a], [b]) => a - b);
        expect([...sorted.numbers].map((each, at) => [each, sorted.payload[at]])).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeColumn } from '../../../utils/list/codec/column.ts';
import type { Delta } from '../../../utils/list/codec/delta.ts';
import { patchColumn } from '../../../utils/list/codec/patch-column.ts';
import { patchShard } from '../../../utils/list/codec/patch-shard.ts';
import { encodeShard } from '../../../utils/list/codec/shard.ts';
import { applyDelta, type Entries } from '../../../utils/list/release/apply-delta.ts';
import { diffEntries } from '../../../utils/list/release/make-delta.ts';
import { cls, risingOrNone, smallList } from './arbitraries.ts';

/** Changing bytes is held against the plain way: unpack, change, pack. */

function entries(pairs: readonly (readonly [number, number])[]): Entries {
  return {
    numbers: Float64Array.from(pairs, ([number]) => number),
    classes: Uint32Array.from(pairs, ([, value]) => value),
  };
}

interface Packed {
  readonly shard: Uint8Array;
  readonly column: Uint8Array;
}

function packed({ numbers, classes }: Entries): Packed {
  return { shard: encodeShard(numbers), column: encodeColumn(classes) };
}

function patched({ shard, column }: Packed, count: number, delta: Delta): Packed | string {
  const change = patchShard(shard, delta);
  if (!change.ok) return change.problem;
  const { bytes, edits } = change.value;
  const classes = patchColumn(column, count, { edits, addClasses: delta.addClasses });
  return classes.ok ? { shard: bytes.slice(), column: classes.value.slice() } : classes.problem;
}

const listOf = (numbers: fc.Arbitrary<readonly number[]>, values: fc.Arbitrary<number>) =>
  numbers.chain((own) =>
    fc.array(values, { minLength: own.length, maxLength: own.length }).map((classes) => {
      return entries(own.map((number, index) => [number, classes[index] ?? 0] as const));
    }),
  );

/** A list and what it becomes: some of its numbers go, get another class, and others come. */
const change = fc
  .tuple(
    listOf(risingOrNone, cls),
    listOf(risingOrNone, cls),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 64 }),
  )
  .map(([from, others, fates]) => {
    const to = new Map([...from.numbers].map((number, index) => [number, from.classes[index] ?? 0] as const));
    for (const [index, number] of from.numbers.entries()) {
      if (fates[index] === 0) to.delete(number);
      if (fates[index] === 1) to.set(number, 7);
    }
    for (const [index, number] of others.numbers.entries()) to.set(number, others.classes[index] ?? 0);
    return [from, entries([...to].sort(([a], [b]) => a - b))] as const;
  });

const small = smallList.map((list) => entries([...list].sort(([a], [b]) => a - b)));

describe('bytes of a shard and its column', () => {
  test.each([
    ['any numbers', change],
    ['small sets that share numbers', fc.tuple(small, small)],
  ])('changed are those of the new list: %s', (_, lists) => {
    fc.assert(
      fc.property(lists, ([from, to]) => {
        expect(patched(packed(from), from.numbers.length, diffEntries(from, to))).toEqual(packed(to));
      }),
      { numRuns: 400 },
    );
  });

  test('a chain of changes', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 8 }), (releases) => {
        let bytes = packed(releases[0] ?? entries([]));
        for (const [index, to] of releases.entries()) {
          const from = releases[index - 1] ?? to;
          const next = patched(bytes, from.numbers.length, diffEntries(from, to));
          if (typeof next === 'string') throw new Error(next);
          bytes = next;
        }
        expect(bytes).toEqual(packed(releases.at(-1) ?? entries([])));
      }),
    );
  });

  test('a change of another list is refused as the plain way refuses it', () => {
    fc.assert(
      fc.property(small, small, small, (list, from, to) => {
        const delta = diffEntries(from, to);
        const plain = applyDelta(list, delta);
        const direct = patched(packed(list), list.numbers.length, delta);
        expect(typeof direct === 'string').toBe(!plain.ok);
        if (plain.ok) expect(direct).toEqual(packed(plain.value));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['everything goes', [5, 6, 900], [], '', ''],
    ['the first number goes', [5, 6], [6], '08 06', '0a 01 00'],
    ['one comes before the first', [6], [5, 6], '08 05 12 01 01', '0a 02 00 00'],
    ['one comes to none', [], [66_812_345_678], '08 ce fa cd f2 f8 01', '0a 01 00'],
    ['a gap grows to two bytes', [1, 2, 200], [1, 200], '08 01 12 02 c7 01', '0a 02 00 00'],
    ['a gap of two bytes falls apart', [1, 200], [1, 100, 200], '08 01 12 02 63 64', '0a 03 00 00 00'],
  ])('%s', (_, from, to, shard, column) => {
    const lists = [from, to].map((numbers: readonly number[]) =>
      entries(numbers.map((number) => [number, 0] as const)),
    );
    const [old = entries([]), next = entries([])] = lists;
    const bytes = patched(packed(old), from.length, diffEntries(old, next));
    const hex = (text: string) => Uint8Array.from(text.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));
    expect(bytes).toEqual({ shard: hex(shard), column: hex(column) });
  });

  test('bytes that are no shard are refused, whatever is asked of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), small, (bytes, list) => {
        const delta = diffEntries(entries([]), list);
        const result = patchShard(bytes, delta);
        if (bytes[0] !== 8) expect(result).toEqual({ ok: false, problem: 'unexpected-field' });
        else expect(typeof result.ok).toBe('boolean');
      }),
    );
  });
});

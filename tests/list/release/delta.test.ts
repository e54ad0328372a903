import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Delta, decodeDelta, encodeDelta, NO_CHANGE } from '../../../utils/list/codec/delta.ts';
import { applyDelta, type Entries, sliceDelta } from '../../../utils/list/release/apply-delta.ts';
import { composeDeltas, diffEntries } from '../../../utils/list/release/make-delta.ts';
import { cls, risingOrNone, smallList } from '../codec/arbitraries.ts';
import { encodeByOracle, shardObject } from '../codec/oracle.ts';

const hex = (text: string) => Uint8Array.from(text.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));

function entries(list: ReadonlyMap<number, number>): Entries {
  const pairs = [...list].sort(([a], [b]) => a - b);
  return {
    numbers: Float64Array.from(pairs, ([number]) => number),
    classes: Uint32Array.from(pairs, ([, value]) => value),
  };
}

function delta(
  remove: readonly number[],
  add: readonly number[] = [],
  classes: readonly number[] = add.map(() => 0),
): Delta {
  return { remove: Float64Array.from(remove), add: Float64Array.from(add), addClasses: Uint32Array.from(classes) };
}

describe('delta', () => {
  const any = fc
    .tuple(risingOrNone, risingOrNone)
    .chain(([remove, add]) =>
      fc.tuple(fc.constant(remove), fc.constant(add), fc.array(cls, { minLength: add.length, maxLength: add.length })),
    );

  test('any change: the bytes that protobufjs writes, and back', () => {
    fc.assert(
      fc.property(any, ([remove, add, classes]) => {
        const value = delta(remove, add, classes);
        const bytes = encodeDelta(value);
        const fields = {
          ...(remove.length > 0 ? { remove: shardObject(remove) } : {}),
          ...(add.length > 0 ? { add: shardObject(add), add_cls: { cls: classes } } : {}),
        };
        expect(bytes).toEqual(encodeByOracle('Delta', fields));
        expect(decodeDelta(bytes)).toEqual({ ok: true, value });
      }),
    );
  });

  test('no change is no bytes', () => {
    expect(encodeDelta(NO_CHANGE)).toEqual(new Uint8Array(0));
    expect(decodeDelta(new Uint8Array(0))).toEqual({ ok: true, value: NO_CHANGE });
  });

  test.each([
    ['an empty half that is written', '0a 00', 'empty-field'],
    ['halves out of order', '12 02 08 01 0a 02 08 01', 'unexpected-field'],
    ['added without classes', '12 02 08 01', 'length-differs'],
    ['classes without added', '1a 03 0a 01 00', 'length-differs'],
    ['too few classes', '12 05 08 01 12 01 01 1a 03 0a 01 00', 'length-differs'],
    ['a later field', '0a 02 08 01 22 00', 'unexpected-field'],
    ['rubbish in a half', '0a 02 10 01', 'unexpected-field'],
    ['cut off', '0a 05 08 01', 'cut-off'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(decodeDelta(hex(bytes))).toEqual({ ok: false, problem });
  });
});

describe('apply', () => {
  test('the difference of two releases leads from one to the other', () => {
    fc.assert(
      fc.property(smallList, smallList, (from, to) => {
        const change = diffEntries(entries(from), entries(to));
        expect(applyDelta(entries(from), change)).toEqual({ ok: true, value: entries(to) });
      }),
    );
  });

  test('a chain of deltas and their composition lead to the same release', () => {
    fc.assert(
      fc.property(smallList, fc.array(smallList, { minLength: 2, maxLength: 6 }), (start, releases) => {
        let whole = NO_CHANGE;
        let before = start;
        for (const release of releases) {
          whole = composeDeltas(whole, diffEntries(entries(before), entries(release)));
          before = release;
        }
        expect(applyDelta(entries(start), whole)).toEqual({ ok: true, value: entries(before) });
      }),
    );
  });

  test('shard by shard is the same as at once', () => {
    fc.assert(
      fc.property(smallList, smallList, fc.integer({ min: 1, max: 40 }), (from, to, cut) => {
        const change = diffEntries(entries(from), entries(to));
        const halves = [sliceDelta(change, 0, cut), sliceDelta(change, cut, Infinity)];
        const below = new Map([...from].filter(([number]) => number < cut));
        const above = new Map([...from].filter(([number]) => number >= cut));
        const results = [below, above].map((half, index) => applyDelta(entries(half), halves[index] ?? NO_CHANGE));
        expect(results.flatMap((result): unknown[] => (result.ok ? [...result.value.numbers] : ['refused']))).toEqual([
          ...entries(to).numbers,
        ]);
      }),
    );
  });

  const one = entries(new Map([[5, 0]]));
  test.each([
    ['removes what is not there', delta([4]), 'not-there'],
    ['removes more than there is', delta([4, 5]), 'not-there'],
    ['adds what is there', delta([], [5]), 'already-there'],
  ])('a delta of another release: %s', (_, change, problem) => {
    expect(applyDelta(one, change)).toEqual({ ok: false, problem });
  });

  test('a changed class is a removal and an addition', () => {
    const change = diffEntries(one, entries(new Map([[5, 1]])));
    expect(change).toEqual(delta([5], [5], [1]));
    expect(applyDelta(one, change)).toEqual({ ok: true, value: entries(new Map([[5, 1]])) });
  });
});

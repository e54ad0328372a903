import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classAt, decodeColumn, encodeColumn } from '../../../utils/list/codec/column.ts';
import { decodePart, encodePart } from '../../../utils/list/codec/part.ts';
import { decodeShard, encodeShard, placeInShard } from '../../../utils/list/codec/shard.ts';
import { readVarint, varintLength, writeVarint } from '../../../utils/list/codec/varint.ts';
import { cls, rising, risingOrNone } from './arbitraries.ts';
import { encodeByOracle, shardObject } from './oracle.ts';

const hex = (text: string) => Uint8Array.from(text.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));
const shard = (numbers: readonly number[]) => encodeShard(Float64Array.from(numbers));

describe('varint', () => {
  test.each([
    [0, '00'],
    [127, '7f'],
    [128, '80 01'],
    [16_384, '80 80 01'],
    [2 ** 31, '80 80 80 80 08'],
    [66_812_345_678, 'ce fa cd f2 f8 01'],
    [999_999_999_999_999, 'ff ff 99 a6 ea af e3 01'],
  ])('%d is %s', (value, bytes) => {
    const written = new Uint8Array(varintLength(value));
    expect(writeVarint(written, 0, value)).toBe(written.length);
    expect(written).toEqual(hex(bytes));
    const cursor = { bytes: written, at: 0, end: written.length };
    expect(readVarint(cursor)).toBe(value);
    expect(cursor.at).toBe(written.length);
  });
});

describe('shard', () => {
  test('any numbers: the bytes that protobufjs writes, and back', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        const bytes = shard(numbers);
        expect(bytes).toEqual(encodeByOracle('Shard', shardObject(numbers)));
        expect(decodeShard(bytes)).toEqual({ ok: true, value: Float64Array.from(numbers) });
      }),
    );
  });

  test('a look-up says where a number stands, and nothing of its neighbours', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        const bytes = shard(numbers);
        for (const [place, number] of numbers.entries()) expect(placeInShard(bytes, number)).toBe(place);
        for (const near of numbers.flatMap((number) => [number - 1, number + 1])) {
          expect(placeInShard(bytes, near)).toBe(numbers.indexOf(near));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no numbers are no bytes', () => {
    expect(shard([])).toEqual(new Uint8Array(0));
    expect(decodeShard(new Uint8Array(0))).toEqual({ ok: true, value: new Float64Array(0) });
    expect(placeInShard(new Uint8Array(0), 1441)).toBe(-1);
  });

  test.each([
    ['first is 0', '08 00', 'empty-field'],
    ['no first', '12 01 01', 'unexpected-field'],
    ['first twice', '08 01 08 01', 'unexpected-field'],
    ['first not minimal', '08 81 00', 'not-minimal'],
    ['first cut off', '08 80', 'cut-off'],
    ['first is 10^15', '08 80 80 9a a6 ea af e3 01', 'too-large'],
    ['first takes ten bytes', '08 ff ff ff ff ff ff ff ff ff 01', 'too-large'],
    ['gap 0', '08 01 12 02 01 00', 'zero-gap'],
    ['gap not minimal', '08 01 12 02 81 00', 'not-minimal'],
    ['gap cut off by its length', '08 01 12 01 80', 'cut-off'],
    ['length beyond the end', '08 01 12 05 01', 'cut-off'],
    ['length not minimal', '08 01 12 81 00 01', 'not-minimal'],
    ['gaps empty but written', '08 01 12 00', 'empty-field'],
    ['gaps not packed', '08 01 10 01', 'unexpected-field'],
    ['gaps in two runs', '08 01 12 01 01 12 01 01', 'unexpected-field'],
    ['a sum of 10^15', '08 ff ff 99 a6 ea af e3 01 12 01 01', 'too-large'],
    ['trailing byte', '08 01 12 01 01 00', 'unexpected-field'],
    ['a field of a later version', '08 01 1a 01 01', 'unexpected-field'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(decodeShard(hex(bytes))).toEqual({ ok: false, problem });
  });

  test('more numbers than asked for are refused before they are built', () => {
    expect(decodeShard(shard([1, 2, 3]), 3).ok).toBe(true);
    expect(decodeShard(shard([1, 2, 3]), 2)).toEqual({ ok: false, problem: 'too-many' });
  });

  test('whatever is accepted is what we would have written', () => {
    const near = fc.tuple(rising, fc.nat(), fc.nat(255)).map(([numbers, at, byte]) => {
      const bytes = shard(numbers);
      bytes[at % bytes.length] = byte;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.uint8Array({ maxLength: 24 })), (bytes) => {
        const decoded = decodeShard(bytes);
        if (decoded.ok) expect(encodeShard(decoded.value)).toEqual(bytes);
        expect(placeInShard(bytes, 66_812_345_678)).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: 500 },
    );
  });

  test.each([[[2, 1]], [[1, 1]], [[0]], [[1.5]], [[1, 1e15]], [[-1]], [[Number.NaN]], [[1, Number.NaN]]])(
    '%j is a bug of the caller',
    (numbers) => {
      expect(() => shard(numbers)).toThrow(RangeError);
    },
  );
});

describe('column', () => {
  test('any classes: the bytes that protobufjs writes, and back', () => {
    fc.assert(
      fc.property(fc.array(cls, { maxLength: 50 }), (classes) => {
        const bytes = encodeColumn(Uint32Array.from(classes));
        expect(bytes).toEqual(encodeByOracle('Column', { cls: classes }));
        expect(decodeColumn(bytes, classes.length)).toEqual({ ok: true, value: Uint32Array.from(classes) });
        for (const [place, each] of classes.entries()) expect(classAt(bytes, place, classes.length)).toBe(each);
        expect(classAt(bytes, classes.length, classes.length)).toBe(-1);
      }),
    );
  });

  test.each([
    ['shorter than the shard', '0a 01 05', 2, 'length-differs'],
    ['longer than the shard', '0a 02 05 05', 1, 'length-differs'],
    ['missing', '', 1, 'length-differs'],
    ['empty but written', '0a 00', 0, 'empty-field'],
    ['not minimal', '0a 02 85 00', 1, 'not-minimal'],
    ['beyond 32 bits', '0a 05 80 80 80 80 10', 1, 'too-large'],
    ['trailing byte', '0a 01 05 00', 1, 'unexpected-field'],
    ['another field', '12 01 05', 1, 'unexpected-field'],
    ['cut off', '0a 02 05', 1, 'cut-off'],
    ['last one cut off', '0a 02 05 80', 1, 'cut-off'],
  ])('%s is refused', (_, bytes, count, problem) => {
    expect(decodeColumn(hex(bytes), count)).toEqual({ ok: false, problem });
  });
});

describe('part', () => {
  test('shards and columns side by side, empty ones too: as protobufjs writes them', () => {
    fc.assert(
      fc.property(fc.array(risingOrNone, { maxLength: 5 }), (shards) => {
        const pieces = shards.map(shard);
        const bytes = encodePart(pieces);
        expect(bytes).toEqual(encodeByOracle('Part', { shard: shards.map(shardObject) }));
        expect(decodePart(bytes, pieces.length)).toEqual({ ok: true, value: pieces });
      }),
    );
  });

  test.each([
    ['fewer than announced', '0a 00', 2, 'length-differs'],
    ['more than announced', '0a 00 0a 00', 1, 'too-many'],
    ['another field', '12 00', 1, 'unexpected-field'],
    ['cut off', '0a 02 08', 1, 'cut-off'],
  ])('%s is refused', (_, bytes, count, problem) => {
    expect(decodePart(hex(bytes), count)).toEqual({ ok: false, problem });
  });
});

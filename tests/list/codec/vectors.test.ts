import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decodeColumn, encodeColumn } from '../../../utils/list/codec/column.ts';
import { decodeDelta, encodeDelta } from '../../../utils/list/codec/delta.ts';
import { decodePart, encodePart } from '../../../utils/list/codec/part.ts';
import { decodeShard, encodeShard } from '../../../utils/list/codec/shard.ts';
import { applyDelta } from '../../../utils/list/release/apply-delta.ts';
import { encodeByOracle, shardObject } from './oracle.ts';
import vectors from './vectors.json' with { type: 'json' };

/** The vectors of docs/list-format.md, held against our codec and against protobufjs: neither may drift. */
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const numbersOf = (numbers: readonly number[]) => Float64Array.from(numbers);

describe('vectors', () => {
  test.each(vectors.shards)('shard $numbers', ({ numbers, hex, sha256 }) => {
    expect(encodeShard(numbersOf(numbers))).toEqual(bytesOf(hex));
    expect(encodeByOracle('Shard', shardObject(numbers))).toEqual(bytesOf(hex));
    expect(decodeShard(bytesOf(hex))).toEqual({ ok: true, value: numbersOf(numbers) });
    expect(createHash('sha256').update(bytesOf(hex)).digest('hex')).toBe(sha256);
  });

  test.each(vectors.refusedShards)('refused: $why', ({ hex }) => {
    expect(decodeShard(bytesOf(hex)).ok).toBe(false);
  });

  test.each(vectors.columns)('column $classes', ({ classes, hex }) => {
    expect(encodeColumn(Uint32Array.from(classes))).toEqual(bytesOf(hex));
    expect(encodeByOracle('Column', { cls: classes })).toEqual(bytesOf(hex));
    expect(decodeColumn(bytesOf(hex), classes.length)).toEqual({ ok: true, value: Uint32Array.from(classes) });
  });

  test.each(vectors.deltas)('delta -$remove +$add', ({ remove, add, addClasses, hex }) => {
    const delta = { remove: numbersOf(remove), add: numbersOf(add), addClasses: Uint32Array.from(addClasses) };
    expect(encodeDelta(delta)).toEqual(bytesOf(hex));
    expect(decodeDelta(bytesOf(hex))).toEqual({ ok: true, value: delta });
  });

  test.each(vectors.parts)('part $shards', ({ shards, hex }) => {
    const pieces = shards.map((numbers) => encodeShard(numbersOf(numbers)));
    expect(encodePart(pieces)).toEqual(bytesOf(hex));
    expect(decodePart(bytesOf(hex), shards.length)).toEqual({ ok: true, value: pieces });
  });

  test('a delta applied', () => {
    const { numbers, classes, remove, add, addClasses, resultNumbers, resultClasses } = vectors.apply;
    const entries = { numbers: numbersOf(numbers), classes: Uint32Array.from(classes) };
    const delta = { remove: numbersOf(remove), add: numbersOf(add), addClasses: Uint32Array.from(addClasses) };
    expect(applyDelta(entries, delta)).toEqual({
      ok: true,
      value: { numbers: numbersOf(resultNumbers), classes: Uint32Array.from(resultClasses) },
    });
  });
});

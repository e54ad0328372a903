import type { Result } from '../../model.ts';
import {
  type Cursor,
  countVarints,
  NUMBER_LIMIT,
  readVarint,
  varintLength,
  varintProblem,
  writeVarint,
} from './varint.ts';
import {
  BYTES,
  type CodecProblem,
  cursorOver,
  fieldTag,
  runFieldLength,
  takeOptionalRun,
  takeTag,
  VARINT,
  writeRunHead,
} from './wire.ts';

/**
 * Numbers of a list in rising order, as the first and the distances between neighbours:
 *
 *     message Shard { uint64 first = 1; repeated uint64 gap = 2 [packed = true]; }
 *
 *     66812345678, 66812345679, 66812345999   ->   first = 66812345678, gap = [1, 320]
 *
 * No numbers are no bytes. Docs: docs/list-format.md.
 */

const FIRST = fieldTag(1, VARINT);
const GAP = fieldTag(2, BYTES);

/** More numbers than a shard may hold: twice what the publisher puts in, room for what deltas add. */
export const MOST_IN_SHARD = 131_072;

/** The bytes of numbers in rising order, each from 1 to below 10^15; anything else is a bug of the caller. */
export function encodeShard(numbers: Float64Array): Uint8Array {
  const [first] = numbers;
  if (first === undefined) return new Uint8Array(0);
  const gapBytes = gapsLength(numbers);
  const bytes = new Uint8Array(shardHeadLength(first, gapBytes) + gapBytes);
  let at = writeShardHead(bytes, 0, first, gapBytes);
  let previous = first;
  for (let index = 1; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const gap = number - previous;
    if (gap < 128) bytes[at++] = gap;
    else at = writeVarint(bytes, at, gap);
    previous = number;
  }
  return bytes;
}

/** Length of what stands before the gaps. */
export function shardHeadLength(first: number, gapBytes: number): number {
  return 1 + varintLength(first) + runFieldLength(gapBytes) - gapBytes;
}

/** Writes what stands before the gaps; gives the place of the first of them. */
export function writeShardHead(bytes: Uint8Array, at: number, first: number, gapBytes: number): number {
  bytes[at] = FIRST;
  const behind = writeVarint(bytes, at + 1, first);
  return gapBytes === 0 ? behind : writeRunHead(bytes, behind, GAP, gapBytes);
}

function gapsLength(numbers: Float64Array): number {
  let length = 0;
  let previous = numbers[0] ?? 0;
  if (previous < 1 || Math.floor(previous) !== previous) throw new RangeError('a number is a positive integer');
  for (let index = 1; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const gap = number - previous;
    // Not `gap % 1`, which is a division: this runs for every number of a list.
    if (!(gap >= 1) || Math.floor(gap) !== gap) throw new RangeError('numbers rise');
    length += gap < 128 ? 1 : varintLength(gap);
    previous = number;
  }
  if (previous >= NUMBER_LIMIT) throw new RangeError('a number has at most 15 digits');
  return length;
}

/** The numbers of a shard; `most` bounds what is allocated. Everything that is not canonical is refused. */
export function decodeShard(bytes: Uint8Array, most = MOST_IN_SHARD): Result<Float64Array, CodecProblem> {
  return decodeShardAt(cursorOver(bytes), most);
}

/** The same for a shard that stands inside other bytes: from the cursor to its end. */
export function decodeShardAt(cursor: Cursor, most: number): Result<Float64Array, CodecProblem> {
  if (cursor.at === cursor.end) return { ok: true, value: new Float64Array(0) };
  const head = takeShardHead(cursor);
  if (!head.ok) return head;
  const { first, gaps } = head.value;
  return gaps === null ? { ok: true, value: Float64Array.of(first) } : addGaps(first, gaps, most);
}

export interface ShardHead {
  readonly first: number;
  /** Null where there is only one number. */
  readonly gaps: Cursor | null;
}

/** The first number of a shard that is not empty, and where its gaps stand; the cursor ends at its end. */
export function takeShardHead(cursor: Cursor): Result<ShardHead, CodecProblem> {
  if (!takeTag(cursor, FIRST)) return { ok: false, problem: 'unexpected-field' };
  const first = readVarint(cursor);
  if (first < 0) return { ok: false, problem: varintProblem(first) };
  if (first === 0) return { ok: false, problem: 'empty-field' };
  const gaps = takeOptionalRun(cursor, GAP);
  if (!gaps.ok) return gaps;
  if (cursor.at !== cursor.end) return { ok: false, problem: 'unexpected-field' };
  return { ok: true, value: { first, gaps: gaps.value } };
}

function addGaps(first: number, gaps: Cursor, most: number): Result<Float64Array, CodecProblem> {
  const count = 1 + countVarints(gaps.bytes, gaps.at, gaps.end);
  if (count > most) return { ok: false, problem: 'too-many' };
  const numbers = new Float64Array(count);
  let number = first;
  numbers[0] = first;
  for (let index = 1; gaps.at < gaps.end; index++) {
    const byte = gaps.bytes[gaps.at] ?? 0;
    // Most gaps are one byte; the call for each would take longer than all the rest.
    const gap = byte < 128 ? byte : readVarint(gaps);
    if (byte < 128) gaps.at++;
    if (gap < 0) return { ok: false, problem: varintProblem(gap) };
    if (gap === 0) return { ok: false, problem: 'zero-gap' };
    number += gap;
    if (number >= NUMBER_LIMIT) return { ok: false, problem: 'too-large' };
    numbers[index] = number;
  }
  return { ok: true, value: numbers };
}

/**
 * The place of a number among the numbers of a shard, or -1 where it is not there. Adds up gaps until the number is
 * reached; nothing is built. For shards that `decodeShard` accepted before they were stored; of others it may say -1.
 */
export function placeInShard(bytes: Uint8Array, number: number): number {
  const cursor = cursorOver(bytes);
  if (!takeTag(cursor, FIRST)) return -1;
  let sum = readVarint(cursor);
  if (sum === number) return 0;
  if (sum < 0 || sum > number || !takeTag(cursor, GAP) || readVarint(cursor) < 0) return -1;
  // Written out and without a call for each gap: a worker that has just woken runs this before it is compiled.
  const { end } = cursor;
  for (let place = 1, at = cursor.at; at < end; place++) {
    let byte = bytes[at++] ?? 0;
    sum += byte & 0x7f;
    for (let scale = 128; byte >= 0x80; scale *= 128) {
      byte = bytes[at++] ?? 0;
      sum += (byte & 0x7f) * scale;
    }
    if (sum >= number) return sum === number ? place : -1;
  }
  return -1;
}

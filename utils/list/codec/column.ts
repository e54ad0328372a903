import type { Result } from '../../model.ts';
import { type Cursor, countVarints, readVarint, varintLength, varintProblem, writeVarint } from './varint.ts';
import {
  BYTES,
  type CodecProblem,
  cursorOver,
  fieldTag,
  runFieldLength,
  takeOptionalRun,
  takeTag,
  writeRunHead,
} from './wire.ts';

/**
 * The class of each number of a shard, in the order of the numbers; a class is a place in the table of the list's
 * index (agency or reason, and month). Apart from the numbers, because it is read only where a number is listed.
 *
 *     message Column { repeated uint32 cls = 1 [packed = true]; }
 */

export const CLS = fieldTag(1, BYTES);
const CLASS_LIMIT = 2 ** 32;

export function encodeColumn(classes: Uint32Array): Uint8Array {
  let length = 0;
  for (const cls of classes) length += cls < 128 ? 1 : varintLength(cls);
  const bytes = new Uint8Array(runFieldLength(length));
  if (length === 0) return bytes;
  let at = writeRunHead(bytes, 0, CLS, length);
  // As long as there are values: each is below 128 and its own byte.
  if (length === classes.length) bytes.set(classes, at);
  else for (const cls of classes) at = writeVarint(bytes, at, cls);
  return bytes;
}

/** The classes of exactly `count` numbers. */
export function decodeColumn(bytes: Uint8Array, count: number): Result<Uint32Array, CodecProblem> {
  return decodeColumnAt(cursorOver(bytes), count);
}

/** The same for a column that stands inside other bytes: from the cursor to its end. */
export function decodeColumnAt(cursor: Cursor, count: number): Result<Uint32Array, CodecProblem> {
  const run = takeOptionalRun(cursor, CLS);
  if (!run.ok) return run;
  if (cursor.at !== cursor.end) return { ok: false, problem: 'unexpected-field' };
  const values = run.value;
  if (values === null) return count === 0 ? ok(new Uint32Array(0)) : { ok: false, problem: 'length-differs' };
  if (countVarints(values.bytes, values.at, values.end) !== count) return { ok: false, problem: 'length-differs' };
  if (values.end - values.at === count) return ok(Uint32Array.from(values.bytes.subarray(values.at, values.end)));
  const classes = new Uint32Array(count);
  for (let index = 0; values.at < values.end; index++) {
    const cls = readVarint(values);
    if (cls < 0) return { ok: false, problem: varintProblem(cls) };
    if (cls >= CLASS_LIMIT) return { ok: false, problem: 'too-large' };
    classes[index] = cls;
  }
  return ok(classes);
}

function ok(value: Uint32Array): Result<Uint32Array, CodecProblem> {
  return { ok: true, value };
}

/**
 * The class at a place of a column of `count` numbers that `decodeColumn` accepted, or -1 where it has no such place.
 * Builds nothing.
 */
export function classAt(bytes: Uint8Array, place: number, count: number): number {
  const cursor = cursorOver(bytes);
  if (!takeTag(cursor, CLS) || readVarint(cursor) < 0) return -1;
  if (cursor.end - cursor.at === count) return bytes[cursor.at + place] ?? -1;
  for (let index = 0; cursor.at < cursor.end; index++) {
    const cls = readVarint(cursor);
    if (cls < 0 || index === place) return cls < 0 ? -1 : cls;
  }
  return -1;
}

import type { Result } from '../../model.ts';
import { decodeColumnAt, encodeColumn } from './column.ts';
import { decodeShardAt, encodeShard } from './shard.ts';
import type { Cursor } from './varint.ts';
import {
  BYTES,
  type CodecProblem,
  cursorOver,
  fieldTag,
  runFieldLength,
  takeOptionalRun,
  writeRunField,
} from './wire.ts';

/**
 * What changed from one release of a list to a later one:
 *
 *     message Delta { Shard remove = 1; Shard add = 2; Column add_cls = 3; }
 *
 * Numbers, not places, so that a delta cannot be applied to another release unnoticed. A number whose class changed
 * is removed and added.
 */
export interface Delta {
  /** Rising. */
  readonly remove: Float64Array;
  /** Rising. */
  readonly add: Float64Array;
  /** One for each of `add`. */
  readonly addClasses: Uint32Array;
}

export const NO_CHANGE: Delta = {
  remove: new Float64Array(0),
  add: new Float64Array(0),
  addClasses: new Uint32Array(0),
};

const REMOVE = fieldTag(1, BYTES);
const ADD = fieldTag(2, BYTES);
const ADD_CLS = fieldTag(3, BYTES);

export function encodeDelta({ remove, add, addClasses }: Delta): Uint8Array {
  if (add.length !== addClasses.length) throw new RangeError('every number that is added has a class');
  const fields = [encodeShard(remove), encodeShard(add), encodeColumn(addClasses)] as const;
  const bytes = new Uint8Array(fields.reduce((sum, field) => sum + runFieldLength(field.length), 0));
  let at = writeRunField(bytes, 0, REMOVE, fields[0]);
  at = writeRunField(bytes, at, ADD, fields[1]);
  writeRunField(bytes, at, ADD_CLS, fields[2]);
  return bytes;
}

/** `bytes` bounds the numbers: each takes at least one. */
export function decodeDelta(bytes: Uint8Array): Result<Delta, CodecProblem> {
  const cursor = cursorOver(bytes);
  const remove = takeNumbers(cursor, REMOVE);
  if (!remove.ok) return remove;
  const add = takeNumbers(cursor, ADD);
  if (!add.ok) return add;
  const column = takeOptionalRun(cursor, ADD_CLS);
  if (!column.ok) return column;
  if (cursor.at !== cursor.end) return { ok: false, problem: 'unexpected-field' };
  const addClasses = decodeColumnAt(column.value ?? cursor, add.value.length);
  if (!addClasses.ok) return addClasses;
  return { ok: true, value: { remove: remove.value, add: add.value, addClasses: addClasses.value } };
}

function takeNumbers(cursor: Cursor, tag: number): Result<Float64Array, CodecProblem> {
  const run = takeOptionalRun(cursor, tag);
  if (!run.ok) return run;
  return run.value === null ? { ok: true, value: new Float64Array(0) } : decodeShardAt(run.value, Infinity);
}

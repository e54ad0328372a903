import type { Result } from '../../model.ts';
import { varintLength } from './varint.ts';
import { BYTES, type CodecProblem, cursorOver, fieldTag, takeRun, takeTag, writeRunHead } from './wire.ts';

/**
 * Several shards, or the columns of several shards, in one file:
 *
 *     message Part { repeated Shard shard = 1; }   message ColumnPart { repeated Column column = 1; }
 *
 * Here, unlike elsewhere, an empty one is written too (tag and length 0): the place of each counts.
 */

const PIECE = fieldTag(1, BYTES);

export function encodePart(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + 1 + varintLength(piece.length) + piece.length, 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    at = writeRunHead(bytes, at, PIECE, piece.length);
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The pieces of a part that must hold exactly `count`, as views into `bytes`. */
export function decodePart(bytes: Uint8Array, count: number): Result<readonly Uint8Array[], CodecProblem> {
  const cursor = cursorOver(bytes);
  const pieces: Uint8Array[] = [];
  while (cursor.at < cursor.end) {
    if (pieces.length === count) return { ok: false, problem: 'too-many' };
    if (!takeTag(cursor, PIECE)) return { ok: false, problem: 'unexpected-field' };
    const run = takeRun(cursor);
    if (!run.ok) return run;
    pieces.push(bytes.subarray(run.value.at, run.value.end));
  }
  return pieces.length === count ? { ok: true, value: pieces } : { ok: false, problem: 'length-differs' };
}

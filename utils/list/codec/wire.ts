import type { Result } from '../../model.ts';
import { type Cursor, readVarint, type VarintProblem, varintLength, varintProblem, writeVarint } from './varint.ts';

/**
 * The little of protobuf's wire format that a list needs: varint fields and fields of bytes, numbers 1 to 15. Canonical
 * bytes only: fields in order, each at most once unless repeated, empty ones left out, nothing unknown.
 */

/** Why bytes are no canonical message. */
export type CodecProblem =
  | VarintProblem
  /** A field that the message does not have, has already had, or that stands out of order. */
  | 'unexpected-field'
  /** A field that is written although it is empty or zero. */
  | 'empty-field'
  /** Numbers do not rise. */
  | 'zero-gap'
  | 'too-many'
  /** Two fields that go together have different lengths. */
  | 'length-differs';

export const VARINT = 0;
export const BYTES = 2;

/** The byte that opens a field. */
export function fieldTag(field: number, type: number): number {
  return (field << 3) | type;
}

export function cursorOver(bytes: Uint8Array): Cursor {
  return { bytes, at: 0, end: bytes.length };
}

/** Whether the field stands at the cursor; if so, the cursor is moved behind its tag. */
export function takeTag(cursor: Cursor, tag: number): boolean {
  if (cursor.at >= cursor.end || cursor.bytes[cursor.at] !== tag) return false;
  cursor.at++;
  return true;
}

/** The run of bytes whose length stands at the cursor, which is moved behind it. */
export function takeRun(cursor: Cursor): Result<Cursor, CodecProblem> {
  const length = readVarint(cursor);
  if (length < 0) return { ok: false, problem: varintProblem(length) };
  const start = cursor.at;
  if (length > cursor.end - start) return { ok: false, problem: 'cut-off' };
  cursor.at = start + length;
  return { ok: true, value: { bytes: cursor.bytes, at: start, end: start + length } };
}

/** The bytes of a field that may be missing, which is how it is written when empty; null then. */
export function takeOptionalRun(cursor: Cursor, tag: number): Result<Cursor | null, CodecProblem> {
  if (!takeTag(cursor, tag)) return { ok: true, value: null };
  const run = takeRun(cursor);
  if (!run.ok) return run;
  return run.value.at === run.value.end ? { ok: false, problem: 'empty-field' } : run;
}

/** Length of a field of `length` bytes with its tag; 0 where it is left out because it is empty. */
export function runFieldLength(length: number): number {
  return length === 0 ? 0 : 1 + varintLength(length) + length;
}

/** Writes the tag and the length of a field of bytes; gives the place of its first byte. */
export function writeRunHead(bytes: Uint8Array, at: number, tag: number, length: number): number {
  bytes[at] = tag;
  return writeVarint(bytes, at + 1, length);
}

/** Writes a field of bytes, or nothing where it is empty; gives the place behind it. */
export function writeRunField(bytes: Uint8Array, at: number, tag: number, content: Uint8Array): number {
  if (content.length === 0) return at;
  const start = writeRunHead(bytes, at, tag, content.length);
  bytes.set(content, start);
  return start + content.length;
}

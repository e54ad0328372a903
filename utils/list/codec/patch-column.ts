import type { Result } from '../../model.ts';
import { CLS } from './column.ts';
import type { Edit } from './patch-shard.ts';
import { type Cursor, writeVarint } from './varint.ts';
import { type CodecProblem, cursorOver, runFieldLength, takeOptionalRun, writeRunHead } from './wire.ts';

/** For the tag and the length of the values. */
const HEAD = 8;
const LONGEST_CLASS = 5;

/**
 * Changes a column of `count` values as its shard was changed, in its bytes: the values that stay are copied in runs.
 * For a column that `decodeColumn` accepted before it was stored. May give a view of a longer buffer.
 */
export function patchColumn(
  bytes: Uint8Array,
  count: number,
  { edits, addClasses }: { readonly edits: readonly Edit[]; readonly addClasses: Uint32Array },
): Result<Uint8Array, CodecProblem> {
  const run = takeOptionalRun(cursorOver(bytes), CLS);
  if (!run.ok) return run;
  const old = run.value ?? cursorOver(new Uint8Array(0));
  const isPlain = old.end - old.at === count;
  const fresh = new Uint8Array(HEAD + old.end - old.at + LONGEST_CLASS * addClasses.length);
  let to = HEAD;
  let place = 0;
  for (const edit of edits) {
    to = keep(old, fresh, to, behindValues(old, edit.place - place, isPlain));
    if (edit.gone) old.at = behindValues(old, 1, isPlain);
    if (edit.come >= 0) to = writeVarint(fresh, to, addClasses[edit.come] ?? 0);
    place = edit.place + (edit.gone ? 1 : 0);
  }
  return { ok: true, value: finish(fresh, keep(old, fresh, to, old.end)) };
}

/** Copies the values from the cursor to a place of the old column, and moves it there; gives the end of the new one. */
function keep(old: Cursor, fresh: Uint8Array, to: number, until: number): number {
  fresh.set(old.bytes.subarray(old.at, until), to);
  const end = to + until - old.at;
  old.at = until;
  return end;
}

/** Where the cursor stands after so many values; they are plain where each is one byte. */
function behindValues({ bytes, at, end }: Cursor, values: number, isPlain: boolean): number {
  if (isPlain) return Math.min(at + values, end);
  let place = at;
  for (let left = values; left > 0 && place < end; place++) if ((bytes[place] ?? 0) < 0x80) left--;
  return place;
}

/** Puts the head before the values, now that their length is known. */
function finish(fresh: Uint8Array, end: number): Uint8Array {
  const length = end - HEAD;
  if (length === 0) return new Uint8Array(0);
  const start = HEAD - (runFieldLength(length) - length);
  writeRunHead(fresh, start, CLS, length);
  return fresh.subarray(start, end);
}

import type { Result } from '../../model.ts';
import type { Delta } from './delta.ts';
import { shardHeadLength, takeShardHead, writeShardHead } from './shard.ts';
import { type Cursor, readVarint, writeVarint } from './varint.ts';
import { type CodecProblem, cursorOver } from './wire.ts';

/**
 * Changes a shard in its bytes. Of two hundred numbers one changes in a day, so nearly all gaps of the new shard are
 * those of the old one: they are copied in runs, and only the gaps around a change are written anew. What comes out is
 * what `encodeShard` writes for the new numbers.
 *
 *     66812345678, 66812345679, 66812345999   gap = [1, 320]
 *     + 66812345700                           gap = [1, 21, 299]
 */

/** Why a change does not fit: it removes a number that is not there, or adds one that is. */
export type PatchProblem = CodecProblem | 'not-there' | 'already-there';

/** One change where it stands in the old shard: what its column has to be changed by. */
export interface Edit {
  /** How many numbers of the old shard stand before it. */
  readonly place: number;
  /** Whether the number at that place goes. */
  readonly gone: boolean;
  /** The place in `add` of the number that comes, or -1. */
  readonly come: number;
}

export interface PatchedShard {
  /** May be a view of a longer buffer. */
  readonly bytes: Uint8Array;
  /** In the order of the numbers. */
  readonly edits: readonly Edit[];
}

/** (old - remove) + add, both rising, for a shard that `decodeShard` accepted before it was stored. */
export function patchShard(
  bytes: Uint8Array,
  { remove, add }: Pick<Delta, 'remove' | 'add'>,
): Result<PatchedShard, PatchProblem> {
  const opened = openShard(bytes);
  if (!opened.ok) return opened;
  const old = opened.value;
  const fresh = emptyShard(bytes.length, remove.length + 2 * add.length);
  const edits: Edit[] = [];
  for (let removed = 0, added = 0; removed < remove.length || added < add.length; ) {
    const number = Math.min(remove[removed] ?? Infinity, add[added] ?? Infinity);
    keepBelow(old, fresh, number);
    const gone = remove[removed] === number;
    const isThere = old.next === number;
    if (gone !== isThere) return misfit(gone);
    const come = add[added] === number ? added++ : -1;
    edits.push({ place: old.place, gone, come });
    if (gone) {
      removed++;
      pass(old);
    }
    if (come >= 0) put(fresh, number);
  }
  keepRest(old, fresh);
  return { ok: true, value: { bytes: finish(fresh), edits } };
}

function misfit(gone: boolean): { readonly ok: false; readonly problem: PatchProblem } {
  return { ok: false, problem: gone ? 'not-there' : 'already-there' };
}

/** The old shard, whose cursor stands behind the gap of `next`. */
interface OldShard extends Cursor {
  /** The lowest number that was neither kept nor passed; Infinity behind the last. */
  next: number;
  /** Its place. */
  place: number;
}

function openShard(bytes: Uint8Array): Result<OldShard, CodecProblem> {
  if (bytes.length === 0) return { ok: true, value: { bytes, at: 0, end: 0, next: Infinity, place: 0 } };
  const head = takeShardHead(cursorOver(bytes));
  if (!head.ok) return head;
  const { first, gaps } = head.value;
  return { ok: true, value: { bytes, at: gaps?.at ?? 0, end: gaps?.end ?? 0, next: first, place: 0 } };
}

function pass(old: OldShard): void {
  old.next = old.at < old.end ? old.next + readVarint(old) : Infinity;
  old.place++;
}

/** The new shard, as far as it is written. */
interface NewShard {
  readonly bytes: Uint8Array;
  at: number;
  /** 0 while there is no number, which none is. */
  first: number;
  last: number;
}

/** For the tag and the value of the first number, and for the tag and the length of the gaps. */
const HEAD = 16;
const LONGEST_GAP = 8;

/** Room for a shard that is longer than another by so many gaps at most. */
function emptyShard(length: number, gaps: number): NewShard {
  return { bytes: new Uint8Array(HEAD + length + LONGEST_GAP * (gaps + 1)), at: HEAD, first: 0, last: 0 };
}

function put(fresh: NewShard, number: number): void {
  if (fresh.last === 0) fresh.first = number;
  else fresh.at = writeVarint(fresh.bytes, fresh.at, number - fresh.last);
  fresh.last = number;
}

/**
 * Takes over the numbers below a limit. The first of them may follow on another than before, so its gap is written
 * anew.
 */
function keepBelow(old: OldShard, fresh: NewShard, limit: number): void {
  if (old.next >= limit) return;
  put(fresh, old.next);
  const { bytes, end, at: from } = old;
  let { next: last, place } = old;
  let next = Infinity;
  let to = from;
  let at = from;
  // Written out and without a call for each gap: this passes over every number up to the last change.
  for (; at < end; to = at) {
    place++;
    let byte = bytes[at++] ?? 0;
    next = last + (byte & 0x7f);
    for (let scale = 128; byte >= 0x80; scale *= 128) {
      byte = bytes[at++] ?? 0;
      next += (byte & 0x7f) * scale;
    }
    if (next >= limit) break;
    last = next;
    next = Infinity;
  }
  copyRun(fresh, bytes, from, to);
  fresh.last = last;
  old.at = at;
  old.next = next;
  // Where the shard ended, nothing stands at the place behind its last number.
  old.place = next === Infinity ? place + 1 : place;
}

function keepRest(old: OldShard, fresh: NewShard): void {
  if (old.next === Infinity) return;
  put(fresh, old.next);
  copyRun(fresh, old.bytes, old.at, old.end);
}

function copyRun(fresh: NewShard, bytes: Uint8Array, from: number, to: number): void {
  fresh.bytes.set(bytes.subarray(from, to), fresh.at);
  fresh.at += to - from;
}

/** Puts the head before the gaps, now that their length is known. */
function finish({ bytes, at, first }: NewShard): Uint8Array {
  if (first === 0) return new Uint8Array(0);
  const start = HEAD - shardHeadLength(first, at - HEAD);
  writeShardHead(bytes, start, first, at - HEAD);
  return bytes.subarray(start, at);
}

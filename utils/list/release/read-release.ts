import type { Result } from '../../model.ts';
import { decodeColumn } from '../codec/column.ts';
import { decodePart } from '../codec/part.ts';
import { decodeShard } from '../codec/shard.ts';
import type { CodecProblem } from '../codec/wire.ts';
import type { Entries } from './apply-delta.ts';
import type { ListIndex, PartRef, ShardRef } from './index-file.ts';

/** The unpacked bytes of a part: its shards and their columns. */
export interface RawPart {
  readonly numbers: Uint8Array;
  readonly columns: Uint8Array;
}

export type ReleaseProblem = CodecProblem | 'outside-boundaries' | 'unknown-class' | 'hash-differs';

/** All entries of a release from its full parts, checked against its index. */
export function readRelease(
  index: ListIndex,
  parts: readonly RawPart[],
  sha256: (bytes: Uint8Array) => string,
): Result<Entries, ReleaseProblem> {
  const into: Entries = { numbers: new Float64Array(index.count), classes: new Uint32Array(index.count) };
  let shard = 0;
  let at = 0;
  for (const [place, ref] of index.parts.entries()) {
    const refs = index.shards.slice(shard, shard + ref.shards);
    const entries = readPart(ref, parts[place], refs, sha256);
    if (!entries.ok) return entries;
    for (const [within, each] of entries.value.entries()) {
      const hi = index.shards[shard + within + 1]?.lo ?? Infinity;
      const problem = misfit(each, { lo: refs[within]?.lo ?? 0, hi, classes: index.classes.length });
      if (problem !== null) return { ok: false, problem };
      into.numbers.set(each.numbers, at);
      into.classes.set(each.classes, at);
      at += each.numbers.length;
    }
    shard += ref.shards;
  }
  return { ok: true, value: into };
}

function readPart(
  { shards }: PartRef,
  raw: RawPart | undefined,
  refs: readonly ShardRef[],
  sha256: (bytes: Uint8Array) => string,
): Result<Entries[], ReleaseProblem> {
  if (raw === undefined) return { ok: false, problem: 'cut-off' };
  const numbers = decodePart(raw.numbers, shards);
  if (!numbers.ok) return numbers;
  const columns = decodePart(raw.columns, shards);
  if (!columns.ok) return columns;
  const entries: Entries[] = [];
  for (const [place, ref] of refs.entries()) {
    const shard = numbers.value[place] ?? new Uint8Array(0);
    const column = columns.value[place] ?? new Uint8Array(0);
    if (sha256(shard) !== ref.sha256 || sha256(column) !== ref.columnSha256) {
      return { ok: false, problem: 'hash-differs' };
    }
    const read = readShard(shard, column, ref);
    if (!read.ok) return read;
    entries.push(read.value);
  }
  return { ok: true, value: entries };
}

function readShard(shard: Uint8Array, column: Uint8Array, { n }: ShardRef): Result<Entries, ReleaseProblem> {
  const numbers = decodeShard(shard);
  if (!numbers.ok) return numbers;
  if (numbers.value.length !== n) return { ok: false, problem: 'length-differs' };
  const classes = decodeColumn(column, n);
  return classes.ok ? { ok: true, value: { numbers: numbers.value, classes: classes.value } } : classes;
}

interface Bounds {
  readonly lo: number;
  readonly hi: number;
  readonly classes: number;
}

function misfit({ numbers, classes }: Entries, bounds: Bounds): ReleaseProblem | null {
  if ((numbers[0] ?? bounds.lo) < bounds.lo || (numbers.at(-1) ?? 0) >= bounds.hi) return 'outside-boundaries';
  return classes.some((cls) => cls >= bounds.classes) ? 'unknown-class' : null;
}

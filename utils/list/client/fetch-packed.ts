import type { Result } from '../../model.ts';
import { type Delta, decodeDelta } from '../codec/delta.ts';
import { decodePart } from '../codec/part.ts';
import type { DeltaRef, FileRef, ListName, PartRef } from '../release/index-file.ts';
import type { ShardBytes } from './check-shard.ts';
import { type ListProblem, refuse } from './problem.ts';
import { readNamedFile } from './read-named-file.ts';
import type { FileSource } from './source.ts';
import { unpack } from './unpack.ts';

/** A packed file of a list, unpacked; its hash is checked before anything is made of it. */
async function fetchPacked(source: FileSource, list: ListName, ref: FileRef): Promise<Result<Uint8Array, ListProblem>> {
  const file = `targets/lists/${list}/${ref.file}`;
  const packed = await readNamedFile(source, file, ref);
  return packed.ok ? unpack(packed.value, { ...ref, file }) : packed;
}

/** The shards of a part with their columns, in order. */
export async function fetchPart(
  source: FileSource,
  list: ListName,
  part: PartRef,
): Promise<Result<readonly ShardBytes[], ListProblem>> {
  const numbers = await fetchPacked(source, list, part.numbers);
  if (!numbers.ok) return numbers;
  const columns = await fetchPacked(source, list, part.columns);
  if (!columns.ok) return columns;
  const shards = decodePart(numbers.value, part.shards);
  if (!shards.ok) return refuse('broken', part.numbers.file, shards.problem);
  const pieces = decodePart(columns.value, part.shards);
  if (!pieces.ok) return refuse('broken', part.columns.file, pieces.problem);
  const none = new Uint8Array(0);
  return { ok: true, value: shards.value.map((shard, place) => ({ shard, column: pieces.value[place] ?? none })) };
}

export async function fetchDelta(
  source: FileSource,
  list: ListName,
  ref: DeltaRef,
): Promise<Result<Delta, ListProblem>> {
  const raw = await fetchPacked(source, list, ref);
  if (!raw.ok) return raw;
  const delta = decodeDelta(raw.value);
  return delta.ok ? delta : refuse('broken', ref.file, delta.problem);
}

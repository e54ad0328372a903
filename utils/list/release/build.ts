import { encodeColumn } from '../codec/column.ts';
import { type Delta, encodeDelta } from '../codec/delta.ts';
import { encodePart } from '../codec/part.ts';
import { encodeShard, MOST_IN_SHARD } from '../codec/shard.ts';
import type { Entries } from './apply-delta.ts';
import { type Classified, settleTable } from './class-table.ts';
import { cutBoundaries, cutShards } from './cut-shards.ts';
import {
  type DeltaRef,
  type FileRef,
  LIMITS,
  type ListIndex,
  type ListName,
  type PartRef,
  type ShardRef,
} from './index-file.ts';
import { diffEntries } from './make-delta.ts';
import { type Step, stepsTo } from './steps.ts';

/**
 * From the entries of a list to the files of its next release. Pure: the same entries, settings and previous release
 * give the same bytes (as long as `pack` is the same implementation).
 */

export interface BuildTools {
  /** In small hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** gzip. */
  readonly pack: (raw: Uint8Array) => Uint8Array;
}

/** The signed fields that do not come from the rows. */
export type ReleaseSettings = Pick<
  ListIndex,
  'operator' | 'contest' | 'released' | 'minPollSeconds' | 'rollout' | 'allowLargeChange'
>;

/** What the last release held. */
export interface PreviousRelease {
  readonly index: ListIndex;
  readonly entries: Entries;
  /** The changes of one release each that its index names, in order. */
  readonly steps: readonly Step[];
}

export interface BuildInput extends Classified {
  readonly list: ListName;
  readonly settings: ReleaseSettings;
  readonly previous: PreviousRelease | null;
}

export interface Release {
  readonly index: ListIndex;
  /** By their names under the list's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The release, with a delta from the previous one where that is worth it; a new base where it is not. */
export function buildRelease(input: BuildInput, tools: BuildTools): Release {
  const { previous } = input;
  const grown = previous === null ? null : growBase(input, previous);
  const { entries, table } = grown ?? settleTable(input, []);
  const files = new Map<string, Uint8Array>();
  const seq = (previous?.index.seq ?? 0) + 1;
  const writer: Writer = { seq, files, tools };
  const shards = grown?.shards ?? cutShards(entries, cutBoundaries(entries.numbers));
  const boundaries = grown === null ? cutBoundaries(entries.numbers) : boundariesOf(grown.previous.index);
  const written = writeShards(writer, shards, boundaries);
  const index: ListIndex = {
    format: 1,
    list: input.list,
    seq,
    base: (previous?.index.base ?? 0) + (grown === null ? 1 : 0),
    count: entries.numbers.length,
    ...input.settings,
    classes: table,
    ...written,
    deltas: grown === null ? [] : writeDeltas(writer, grown.previous, grown.delta),
  };
  return { index, files };
}

interface Grown extends Classified {
  readonly previous: PreviousRelease;
  readonly shards: readonly Entries[];
  readonly delta: Delta;
}

/** A shard grows by deltas until this; then boundaries are made anew. */
const FULL_SHARD = MOST_IN_SHARD * 0.75;
/** From this share of changed numbers on a delta saves nothing. */
const MOST_CHANGED = 0.5;

/** The entries within the boundaries and the table of the last release; null where a new base is better. */
function growBase(input: BuildInput, previous: PreviousRelease): Grown | null {
  const settled = settleTable(input, previous.index.classes);
  if (settled.table.length > LIMITS.classes) return null;
  const shards = cutShards(settled.entries, boundariesOf(previous.index));
  if (shards.some(({ numbers }) => numbers.length > FULL_SHARD)) return null;
  const delta = diffEntries(previous.entries, settled.entries);
  const changed = delta.remove.length + delta.add.length;
  if (changed > 0 && changed > previous.entries.numbers.length * MOST_CHANGED) return null;
  return { ...settled, previous, shards, delta };
}

function boundariesOf(index: ListIndex): number[] {
  return index.shards.map(({ lo }) => lo);
}

interface Writer {
  readonly seq: number;
  readonly files: Map<string, Uint8Array>;
  readonly tools: BuildTools;
}

function writeShards(writer: Writer, shards: readonly Entries[], boundaries: readonly number[]) {
  const { sha256 } = writer.tools;
  const encoded = shards.map(({ numbers, classes }) => ({
    shard: encodeShard(numbers),
    column: encodeColumn(classes),
  }));
  const refs = encoded.map(({ shard, column }, index): ShardRef => {
    const n = shards[index]?.numbers.length ?? 0;
    return { lo: boundaries[index] ?? 0, n, sha256: sha256(shard), columnSha256: sha256(column) };
  });
  const parts = groupForParts(encoded).map((group, place): PartRef => {
    const name = `${writer.seq}-p${String(place).padStart(3, '0')}.bin`;
    const numbers = writeFile(writer, `f/${name}`, encodePart(group.map(({ shard }) => shard)));
    const columns = writeFile(writer, `c/${name}`, encodePart(group.map(({ column }) => column)));
    return { shards: group.length, numbers, columns };
  });
  return { shards: refs, parts };
}

interface EncodedShard {
  readonly shard: Uint8Array;
  readonly column: Uint8Array;
}

/** Half of what a part may hold, so that no overhead and no packing that packs nothing can go beyond a limit. */
const PART_RAW_BYTES = LIMITS.partRawBytes / 2 - 65_536;

/** Runs of shards that fit into one part each. One shard always does: eight bytes for each number at most. */
function groupForParts(shards: readonly EncodedShard[]): EncodedShard[][] {
  const groups: EncodedShard[][] = [];
  let room = { shard: 0, column: 0 };
  for (const each of shards) {
    const full = groups.at(-1)?.length === LIMITS.shardsPerPart;
    if (full || room.shard < each.shard.length || room.column < each.column.length || groups.length === 0) {
      groups.push([]);
      room = { shard: PART_RAW_BYTES, column: PART_RAW_BYTES };
    }
    groups.at(-1)?.push(each);
    room = { shard: room.shard - each.shard.length, column: room.column - each.column.length };
  }
  return groups;
}

/** The single steps that are still named, the new one, and the long ones that end here. */
function writeDeltas(writer: Writer, previous: PreviousRelease, delta: Delta): DeltaRef[] {
  const { seq } = writer;
  const { kept, made } = stepsTo(seq, previous.steps, delta);
  const old = previous.index.deltas.filter(({ from, to }) => kept.some((step) => step.from === from && step.to === to));
  const fresh = made.map(({ from, to, delta: change }) => ({
    from,
    to,
    ...writeFile(writer, `d/${from}-${to}.bin`, encodeDelta(change)),
  }));
  return [...old, ...fresh.filter(({ rawLength }) => rawLength <= LIMITS.deltaBytes)];
}

function writeFile({ files, tools }: Writer, file: string, raw: Uint8Array): FileRef {
  const packed = tools.pack(raw);
  files.set(file, packed);
  return { file, length: packed.length, rawLength: raw.length, sha256: tools.sha256(packed) };
}

import type { Result } from '../../model.ts';
import { MOST_IN_SHARD } from '../codec/shard.ts';
import { exactly, type Guard, listOf, matching, oneOf, orNull, record, text, whole } from './guards.ts';
import { stableJson } from './stable-json.ts';

/**
 * The `index.json` of one list: what the release holds, in which files, with which hashes. It is a signed target, so
 * everything that hangs on it is signed too. Docs: docs/list-format.md.
 */

export const LIST_NAMES = ['black', 'grey', 'white'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** A compressed file of the list: its name under the list's folder, its length and hash, and its length unpacked. */
export interface FileRef {
  readonly file: string;
  readonly length: number;
  readonly rawLength: number;
  readonly sha256: string;
}

/** Of a shard: the lowest number that belongs there (up to the next shard's), how many it holds, and its hashes. */
export interface ShardRef {
  readonly lo: number;
  readonly n: number;
  readonly sha256: string;
  readonly columnSha256: string;
}

export interface PartRef {
  /** How many shards, one after the other. */
  readonly shards: number;
  readonly numbers: FileRef;
  readonly columns: FileRef;
}

export interface DeltaRef extends FileRef {
  readonly from: number;
  readonly to: number;
}

/** Why a number is listed and since when: an agency's id on the white list, a reason's code on the others; YYYY-MM. */
export interface ClassRef {
  readonly name: string;
  readonly month: string;
}

export interface Wording {
  readonly th: string;
  readonly en: string;
}

export interface ListIndex {
  readonly format: 1;
  readonly list: ListName;
  /** Number of the release; each is higher than the one before. */
  readonly seq: number;
  /** Rises when the boundaries of shards or the table of classes are made anew; deltas do not lead across. */
  readonly base: number;
  readonly count: number;
  /** YYYY-MM-DD */
  readonly released: string;
  readonly operator: Wording;
  /** How to contest an entry; empty where the operator says nothing. */
  readonly contest: Wording;
  readonly classes: readonly ClassRef[];
  readonly shards: readonly ShardRef[];
  readonly parts: readonly PartRef[];
  readonly deltas: readonly DeltaRef[];
  readonly minPollSeconds: number;
  /** The share of machines that take this release, in per cent. */
  readonly rollout: number;
  /** A release whose unusually large change is meant. */
  readonly allowLargeChange: number | null;
}

const MIB = 2 ** 20;
export const LIMITS = {
  indexBytes: 512 * 1024,
  partBytes: 2 * MIB,
  partRawBytes: 4 * MIB,
  deltaBytes: 4 * MIB,
  /** Numbers of all shards. */
  count: 20_000_000,
  shards: 1024,
  shardsPerPart: 16,
  deltas: 64,
  classes: 65_536,
} as const;

const MOST_RELEASES = 1_000_000_000;
const LONGEST_WORDING = 2000;
const sha256 = matching(/^[0-9a-f]{64}$/);
const seq = whole(1, MOST_RELEASES);
const wording = record<Wording>({ th: text(LONGEST_WORDING), en: text(LONGEST_WORDING) });

/** Names are made of digits, so that none can lead out of the list's folder. */
const PART_FILE = /^f\/[0-9]{1,10}-p[0-9]{3}\.bin$/;
const COLUMN_FILE = /^c\/[0-9]{1,10}-p[0-9]{3}\.bin$/;
const DELTA_FILE = /^d\/[0-9]{1,10}-[0-9]{1,10}\.bin$/;

function fileFields(name: RegExp, most: number, mostRaw: number) {
  return { file: matching(name), length: whole(1, most), rawLength: whole(0, mostRaw), sha256 };
}

const shardRef = record<ShardRef>({ lo: whole(0, 1e15), n: whole(0, MOST_IN_SHARD), sha256, columnSha256: sha256 });
const partRef = record<PartRef>({
  shards: whole(1, LIMITS.shardsPerPart),
  numbers: record<FileRef>(fileFields(PART_FILE, LIMITS.partBytes, LIMITS.partRawBytes)),
  columns: record<FileRef>(fileFields(COLUMN_FILE, LIMITS.partBytes, LIMITS.partRawBytes)),
});
const deltaRef = record<DeltaRef>({
  from: seq,
  to: seq,
  ...fileFields(DELTA_FILE, LIMITS.deltaBytes, LIMITS.deltaBytes),
});

const listIndex: Guard<ListIndex> = record<ListIndex>({
  format: exactly(1),
  list: oneOf(LIST_NAMES),
  seq,
  base: seq,
  count: whole(0, LIMITS.count),
  released: matching(/^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/),
  operator: wording,
  contest: wording,
  classes: listOf(
    record<ClassRef>({
      name: matching(/^[a-z0-9][a-z0-9._-]{0,63}$/),
      month: matching(/^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])$/),
    }),
    LIMITS.classes,
  ),
  shards: listOf(shardRef, LIMITS.shards),
  parts: listOf(partRef, LIMITS.shards),
  deltas: listOf(deltaRef, LIMITS.deltas),
  minPollSeconds: whole(60, 7 * 86_400),
  rollout: whole(0, 100),
  allowLargeChange: orNull(seq),
});

/** The index in its bytes, or the path of the first field that is wrong. Only for bytes whose signature holds. */
export function parseIndex(raw: unknown): Result<ListIndex, string> {
  const wrong: string[] = [];
  if (!listIndex(raw, '', wrong)) return { ok: false, problem: wrong[0] ?? '' };
  const odd = disagreement(raw);
  return odd === null ? { ok: true, value: raw } : { ok: false, problem: odd };
}

/** Fields that are right alone and wrong together: the path of one, or null. */
function disagreement({ seq, count, shards, parts, deltas }: ListIndex): string | null {
  if (shards[0]?.lo !== 0) return 'shards[0].lo';
  const unsorted = shards.findIndex((shard, index) => index > 0 && shard.lo <= (shards[index - 1]?.lo ?? 0));
  if (unsorted >= 0) return `shards[${unsorted}].lo`;
  if (sum(shards.map(({ n }) => n)) !== count) return 'count';
  if (sum(parts.map((part) => part.shards)) !== shards.length) return 'parts';
  const backwards = deltas.findIndex(({ from, to }) => from >= to || to > seq);
  return backwards >= 0 ? `deltas[${backwards}]` : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The bytes of an index; the same index is the same bytes. */
export function writeIndex(index: ListIndex): Uint8Array {
  return new TextEncoder().encode(`${stableJson(index)}\n`);
}

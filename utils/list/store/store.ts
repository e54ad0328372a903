import type { Result } from '../../model.ts';
import type { ListProblem } from '../client/problem.ts';
import type { ClassRef, ListName, Wording } from '../release/index-file.ts';
import type { NamesFile } from '../release/names-file.ts';
import type { StoredTrust } from '../trust/trusted.ts';

/**
 * What is kept of a list. Shards, columns and indexes are pieces under their own SHA-256; a generation names the pieces
 * that it is made of. Pieces may be put in beforehand, since nobody sees one that no generation names; a new generation
 * takes the place of the old one in one transaction, so that a reader finds one or the other.
 */
export interface ListStore {
  /** Reads within one transaction: all that is seen is of one generation. */
  readonly look: <T>(read: (view: StoreView) => Promise<T>) => Promise<T>;
  readonly readTrust: () => Promise<SavedTrust | null>;
  /**
   * Of an update that failed: newer roots, and what they took back. The generation stays; `busy` where it is no longer
   * number `after`.
   */
  readonly saveTrust: (saved: SavedTrust, after: number) => Promise<Result<null, ListProblem>>;
  readonly putPieces: (pieces: ReadonlyMap<string, Uint8Array>) => Promise<Result<null, ListProblem>>;
  /** `busy` where the generation that stands there is not the one before: another update was quicker. */
  readonly commit: (next: NextGeneration) => Promise<Result<null, ListProblem>>;
  /** Drops the pieces that the generation does not name. */
  readonly sweep: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

export interface StoreView {
  readonly generation: () => Promise<Generation | null>;
  readonly details: () => Promise<Details | null>;
  readonly piece: (sha256: string) => Promise<Uint8Array | null>;
  /** The hashes of all pieces, also of those that no generation names. */
  readonly pieceHashes: () => Promise<ReadonlySet<string>>;
}

/** What is needed to look a number up; small, because it is read when a killed worker wakes. */
export interface Generation {
  /** Rises with each. */
  readonly number: number;
  /** Fingerprint of the root that a person confirmed; what another root stood for is not built upon. */
  readonly connection: string;
  /** The seed that ships, not the list of an operator whom a person trusts. */
  readonly builtIn: boolean;
  readonly fetchedAt: number;
  /** Milliseconds since 1970; from then on it is stale. */
  readonly expires: number;
  /** SHA-256 of the file of names, a piece too; null where the publisher gives none. */
  readonly names: string | null;
  /** SHA-256 of the signed gazetteer, a piece too; null where the publisher gives none. */
  readonly gazetteer: string | null;
  readonly lists: Readonly<Record<ListName, ListHead | null>>;
}

export interface ListHead {
  /** SHA-256 of its index, which is a piece too. */
  readonly index: string;
  readonly seq: number;
  readonly count: number;
  /** YYYY-MM-DD */
  readonly released: string;
  readonly operator: Wording;
  readonly contest: Wording;
  readonly minPollSeconds: number;
  /** The lowest number of each shard, how many it holds, and the pieces that hold its numbers and classes. */
  readonly lows: Float64Array;
  readonly sizes: Uint32Array;
  readonly shards: readonly string[];
  readonly columns: readonly string[];
}

/** What is read only where a number is listed. */
export interface Details {
  readonly classes: Readonly<Record<ListName, readonly ClassRef[]>>;
  readonly names: NamesFile;
}

export interface SavedTrust {
  readonly connection: string;
  readonly trust: StoredTrust;
  readonly rootCheckedAt: number;
}

export interface NextGeneration {
  readonly generation: Generation;
  readonly details: Details;
  readonly trust: SavedTrust;
}

/** 0 where there is none. */
export function numberOf(generation: Generation | null | undefined): number {
  return generation?.number ?? 0;
}

/** All pieces that a generation is made of. */
export function piecesOf({ names, gazetteer, lists }: Generation): Set<string> {
  const heads = Object.values(lists).filter((head) => head !== null);
  const pieces = heads.flatMap(({ index, shards, columns }) => [index, ...shards, ...columns]);
  return new Set([...[names, gazetteer].filter((file) => file !== null), ...pieces]);
}

import type { Tables } from '../agencies/tables.ts';
import type { Channel, Listing } from '../model.ts';
import type { BatchItem } from '../outgoing/batch/batch-item.ts';
import type { RowCheck } from '../outgoing/batch/row-check.ts';
import type { TableNotes, TableProblem } from '../tables/open-table.ts';

/**
 * What the page and its workers say to each other while a file is checked. One worker reads the file; others ask it for
 * rows, each through a port of its own, and tell the page what they found. All are the same script, and each does one
 * order.
 */

/** Reads a file, and hands out its rows to whoever asks at one of the ports. */
export interface ReadOrder {
  readonly kind: 'read';
  readonly file: Blob;
  /** What a row is that has no column for it. */
  readonly channel: Channel;
  readonly ports: readonly MessagePort[];
}

/** Checks rows, for which it asks at the port until there are none. */
export interface CheckOrder {
  readonly kind: 'check';
  readonly port: MessagePort;
  readonly ownDomains: readonly string[];
  readonly proposes: boolean;
  /** A renewed gazetteer, where there is one. */
  readonly tables: Tables | null;
}

/** What the list says of the numbers that were asked about; null where none is connected. */
export interface ListAnswer {
  readonly kind: 'listings';
  readonly listings: readonly Listing[] | null;
}

export type ToBatchWorker = ReadOrder | CheckOrder | ListAnswer;

/** Some rows of the file, and how many stand before them. */
export interface Piece {
  readonly at: number;
  readonly items: readonly BatchItem[];
}

/** `too-many-rows`: nothing of it is taken. `no-text-column`: in none of the sheets. */
export type BatchProblem = TableProblem | 'too-many-rows' | 'no-text-column' | 'unreadable';

export type FromReader =
  /** The file was read: how many rows there are to check, of what. */
  | { readonly kind: 'opened'; readonly sha256: string; readonly total: number; readonly notes: TableNotes }
  | { readonly kind: 'problem'; readonly problem: BatchProblem };

export type FromChecker =
  | { readonly kind: 'ask'; readonly numbers: readonly string[] }
  | { readonly kind: 'rows'; readonly at: number; readonly rows: readonly RowCheck[] };

/** What becomes known of a file, its rows in their order. */
export type BatchNews =
  | FromReader
  | { readonly kind: 'rows'; readonly rows: readonly RowCheck[] }
  | { readonly kind: 'done' };

/** More rows than this are no templates and no day's messages. */
export const MOST_ROWS = 100_000;

import type { Tables } from '../agencies/tables.ts';
import type { Channel, Listing } from '../model.ts';
import type { RowCheck } from '../outgoing/batch/row-check.ts';
import type { TableNotes, TableProblem } from '../tables/open-table.ts';

/** What the page and its worker say to each other while a file is checked. */

/** To begin with; a worker checks one file. */
export interface BatchOrder {
  readonly kind: 'start';
  readonly file: Blob;
  /** What a row is that has no column for it. */
  readonly channel: Channel;
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

export type ToBatchWorker = BatchOrder | ListAnswer;

/** `too-many-rows`: nothing of it is taken. `no-text-column`: in none of the sheets. */
export type BatchProblem = TableProblem | 'too-many-rows' | 'no-text-column' | 'unreadable';

export type FromBatchWorker =
  /** The file was read: how many rows there are to check, of what. */
  | { readonly kind: 'opened'; readonly sha256: string; readonly total: number; readonly notes: TableNotes }
  | { readonly kind: 'ask'; readonly numbers: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly RowCheck[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'problem'; readonly problem: BatchProblem };

/** More rows than this are no templates and no day's messages. */
export const MOST_ROWS = 100_000;

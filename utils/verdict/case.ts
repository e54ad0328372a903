import type { Entities, Listing, Message } from '../model.ts';

/** What is judged: a message, what was found in it, and what is known of its numbers. */
export interface Case {
  readonly message: Message;
  readonly entities: Entities;
  /** What the number list says of each of the phones. */
  readonly listings: readonly Listing[];
  /** Whether each of the phones is known to belong to the body claimed: white list, or the gazetteer. */
  readonly known: readonly boolean[];
}

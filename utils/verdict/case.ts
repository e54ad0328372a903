import type { Claim, Entities, Listing, Message, Phone } from '../model.ts';

/** What is judged: a message, what was found in it, and what the number list says of its numbers. */
export interface Case {
  readonly message: Message;
  readonly entities: Entities;
  /** One for each of the phones. */
  readonly listings: readonly Listing[];
  /** Whether a number is known to belong to the body claimed. */
  readonly isKnown: (phone: Phone, claim: Claim) => boolean;
}

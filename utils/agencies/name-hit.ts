import type { AgencyId, Span } from '../model.ts';

/** How a name says who speaks; `topic` and `ambiguous` need support from elsewhere in the message. */
export type NameForm = 'name' | 'abbreviation' | 'code' | 'topic' | 'ambiguous' | 'local';

/** A name of a body in a text. The span holds the place too, and the dot behind an abbreviation. */
export interface NameHit extends Span {
  readonly agency: AgencyId;
  readonly form: NameForm;
  /** Further bodies that the same letters may name (NIA, ทช.); only where `form` is `ambiguous`. */
  readonly others: readonly AgencyId[];
  /** The place of a local form, as it is written in the message. */
  readonly locality?: string;
}

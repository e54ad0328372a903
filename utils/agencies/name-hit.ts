import type { AgencyId, Span } from '../model.ts';

/** How a name says who speaks; `topic` and `ambiguous` need support from elsewhere in the message. */
export type NameForm = 'name' | 'abbreviation' | 'code' | 'topic' | 'ambiguous' | 'local';

/** A name of a body in a text. The span holds the place too, and the dot behind an abbreviation. */
export interface NameHit extends Span {
  /** Where the same letters may name several (NIA, ทช.), `form` is `ambiguous` and this is the first of them. */
  readonly agency: AgencyId;
  readonly form: NameForm;
  /** The place of a local form, as it is written in the message. */
  readonly locality?: string;
}

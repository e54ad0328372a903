import type { Gazetteer } from '../agencies/gazetteer.ts';
import type { Entities, Listing, Span } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Writer } from './writer.ts';

/** Everything that the rules for drafts look at. */
export interface DraftCase {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly gazetteer: Gazetteer;
  readonly writer: Writer;
  /** One for each phone of the entities. */
  readonly listings: readonly Listing[];
  /** Fields of a template that will hold a link, in the body. */
  readonly fields: readonly Span[];
  readonly habits: readonly Habit[];
}

/** Wording that trains people to obey scams. */
export type HabitKind = 'says-click' | 'says-hurry' | 'says-threat' | 'says-prize';

/** Words that scams use too, where they stand in the body as it was given. */
export interface Habit extends Span {
  readonly kind: HabitKind;
}

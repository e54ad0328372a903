import type { Gazetteer } from '../agencies/gazetteer.ts';
import type { AgencyId, Entities, Listing } from '../model.ts';
import type { Cue } from '../text/cue-list.ts';
import type { HabitKind } from './cue-words.ts';
import type { Draft } from './draft.ts';

/** Everything that the rules for drafts look at. */
export interface DraftCase {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly gazetteer: Gazetteer;
  /** The body that writes: as told, else the one that the text names as its sender, else the first one named. */
  readonly agency: AgencyId | null;
  /** One for each phone of the entities. */
  readonly listings: readonly Listing[];
  /** Words that scams use, with spans in the body as it was given. */
  readonly habits: readonly Cue<Exclude<HabitKind, 'none'>>[];
}

import { type Engine, extractEntities } from '../extract/entities.ts';
import type { AgencyId, Entities, Listing, Span } from '../model.ts';
import type { DraftCase, Habit } from './case.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { habitsIn } from './habits.ts';
import { linkFieldsIn } from './link-fields.ts';
import { RULES } from './rules.ts';
import { countSmsParts, type SmsParts } from './sms-parts.ts';
import { type Writer, writerOf } from './writer.ts';

export interface CheckDraftOptions {
  /** What the list says, by number. Left out: no list is connected. */
  readonly listings?: ReadonlyMap<string, Listing>;
  readonly ownDomains?: readonly string[];
  /** The body that writes, where it is known. */
  readonly agency?: AgencyId;
}

export interface DraftCheck {
  readonly findings: readonly Finding[];
  readonly entities: Entities;
  readonly agency: AgencyId | null;
  /** What the writer calls itself, where the gazetteer has no name of its own for it. */
  readonly writerWords: Writer['words'];
  /** One for each phone of the entities. */
  readonly listings: readonly Listing[];
  /** Fields of a template that will hold a link, in the body. */
  readonly fields: readonly Span[];
  readonly habits: readonly Habit[];
  /** For short messages only. */
  readonly sms: SmsParts | null;
}

/** Draft → findings. Pure; never throws. */
export function checkDraft(draft: Draft, engine: Engine, options: CheckDraftOptions = {}): DraftCheck {
  const { listings: list, ownDomains = [] } = options;
  const { message } = draft;
  const entities = extractEntities(message, engine, ownDomains);
  const writer = writerOf(message, entities, engine, options.agency);
  const { agency } = writer;
  const listings = entities.phones.map(
    ({ number }): Listing =>
      list === undefined ? { status: 'no-list' } : (list.get(number) ?? { status: 'unlisted' }),
  );
  const fields = linkFieldsIn(message.body);
  const habits = habitsIn(message.body);
  const of: DraftCase = { draft, entities, gazetteer: engine.gazetteer, writer, listings, fields, habits };
  return {
    findings: RULES.flatMap((rule) => rule(of)),
    entities,
    agency,
    writerWords: writer.words,
    listings,
    fields,
    habits,
    sms: message.channel === 'sms' ? countSmsParts(message.body) : null,
  };
}

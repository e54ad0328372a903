import type { Engine } from '../extract/engine.ts';
import { extractEntities } from '../extract/entities.ts';
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

/** What was read of a draft, before the list has said anything of its numbers. */
export interface DraftReading extends Omit<DraftCase, 'listings'> {
  readonly sms: SmsParts | null;
}

/** Draft → findings. Pure; never throws. */
export function checkDraft(draft: Draft, engine: Engine, options: CheckDraftOptions = {}): DraftCheck {
  return judgeReading(readDraft(draft, engine, options), options.listings);
}

/** Everything about a draft that needs no list; nearly all of the work. */
export function readDraft(
  draft: Draft,
  engine: Engine,
  options: Omit<CheckDraftOptions, 'listings'> = {},
): DraftReading {
  const { ownDomains = [], agency } = options;
  const { message } = draft;
  const entities = extractEntities(message, engine, ownDomains);
  return {
    draft,
    entities,
    gazetteer: engine.gazetteer,
    writer: writerOf(message, entities, engine, agency),
    fields: linkFieldsIn(message.body),
    habits: habitsIn(message.body),
    sms: message.channel === 'sms' ? countSmsParts(message.body) : null,
  };
}

/**
 * Holds a draft that was read against the rules. `list` is what the number list says, by number; none is connected
 * without.
 */
export function judgeReading(reading: DraftReading, list?: ReadonlyMap<string, Listing>): DraftCheck {
  const { entities, writer, fields, habits, sms } = reading;
  const listings = entities.phones.map(
    ({ number }): Listing =>
      list === undefined ? { status: 'no-list' } : (list.get(number) ?? { status: 'unlisted' }),
  );
  return {
    findings: RULES.flatMap((rule) => rule({ ...reading, listings })),
    entities,
    agency: writer.agency,
    writerWords: writer.words,
    listings,
    fields,
    habits,
    sms,
  };
}

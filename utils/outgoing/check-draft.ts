import { findNames } from '../agencies/names.ts';
import { type Engine, extractEntities } from '../extract/entities.ts';
import type { AgencyId, Entities, Listing, Message } from '../model.ts';
import { canonicalise } from '../text/canonical.ts';
import { findCues } from '../text/cue-list.ts';
import { sourceSpan } from '../text/mapped.ts';
import { skeleton } from '../text/skeleton.ts';
import type { DraftCase } from './case.ts';
import { HABITS } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';
import { countSmsParts, type SmsParts } from './sms-parts.ts';

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
  /** For short messages only. */
  readonly sms: SmsParts | null;
}

/** Draft → findings. Pure; never throws. */
export function checkDraft(draft: Draft, engine: Engine, options: CheckDraftOptions = {}): DraftCheck {
  const { listings, ownDomains = [] } = options;
  const { message } = draft;
  const entities = extractEntities(message, engine, ownDomains);
  const agency = options.agency ?? claimedByName(entities) ?? namedIn(message, engine);
  const of: DraftCase = {
    draft,
    entities,
    gazetteer: engine.gazetteer,
    agency,
    listings: entities.phones.map(({ number }) =>
      listings === undefined ? { status: 'no-list' } : (listings.get(number) ?? { status: 'unlisted' }),
    ),
    habits: habitsIn(message.body),
  };
  return {
    findings: RULES.flatMap((rule) => rule(of)),
    entities,
    agency,
    sms: message.channel === 'sms' ? countSmsParts(message.body) : null,
  };
}

function habitsIn(body: string): DraftCase['habits'] {
  const mapped = skeleton(canonicalise(body));
  return findCues(HABITS, mapped).map(({ kind, start, end }) => ({ kind, ...sourceSpan(mapped, start, end) }));
}

/** A lure that is only of a body's business names nobody. */
function claimedByName({ claim }: Entities): AgencyId | null {
  return claim === null || claim.source === 'topic' ? null : claim.agency;
}

/** A body that is named anywhere, for drafts that do not speak as one; acronyms alone do not name it. */
function namedIn({ senderName, subject, body }: Message, { gazetteer }: Engine): AgencyId | null {
  for (const text of [senderName, subject, body]) {
    const hit = findNames(gazetteer, skeleton(canonicalise(text))).find(
      ({ form }) => form === 'name' || form === 'local',
    );
    if (hit !== undefined) return hit.agency;
  }
  return null;
}

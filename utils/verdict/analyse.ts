import { isKnownNumber, loadGazetteer } from '../agencies/gazetteer.ts';
import type { Tables } from '../agencies/tables.ts';
import type { Engine } from '../extract/engine.ts';
import { extractEntities } from '../extract/entities.ts';
import { buildOfficialHosts } from '../extract/links/imitation/official-hosts.ts';
import type { Listing, Message, Phone, Verdict } from '../model.ts';
import { judge } from './message.ts';

export interface AnalyseOptions {
  /** What the list says, by number. Left out: no list is connected. */
  readonly listings?: ReadonlyMap<string, Listing>;
  /** Domains of the reader's own organisation: mail within them is no message to the public. */
  readonly ownDomains?: readonly string[];
}

/** With the tables that ship, or with renewed ones. */
export function createEngine(tables?: Tables): Engine {
  const gazetteer = loadGazetteer(tables);
  return { gazetteer, hosts: buildOfficialHosts(gazetteer) };
}

/** What a message comes to by what the list says of its numbers; without listings, no list is connected. */
export type Judgement = (listings?: ReadonlyMap<string, Listing>) => Verdict;

/** Message → Entities → Verdict. Never throws, whatever the message holds. */
export function analyse(message: Message, engine: Engine, { listings, ownDomains = [] }: AnalyseOptions = {}): Verdict {
  return judgementOf(message, engine, ownDomains)(listings);
}

/** The same in two steps: reads the message, and judges it as often as more is known of its numbers. */
export function judgementOf(message: Message, engine: Engine, ownDomains: readonly string[]): Judgement {
  const entities = extractEntities(message, engine, ownDomains);
  const { phones, claim } = entities;
  return (listings) => {
    const found = phones.map((phone) => listingOf(phone, listings));
    const known = phones.map(
      ({ number }, index) =>
        found[index]?.status === 'white' || (claim !== null && isKnownNumber(engine.gazetteer, claim.agency, number)),
    );
    return judge({ message, entities, listings: found, known });
  };
}

function listingOf(phone: Phone, listings: ReadonlyMap<string, Listing> | undefined): Listing {
  if (listings === undefined) return { status: 'no-list' };
  return listings.get(phone.number) ?? { status: 'unlisted' };
}

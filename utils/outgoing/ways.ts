import { formatPhone } from '../../components/words/format.ts';
import type { Agency } from '../agencies/gazetteer.ts';
import { withArticle } from '../english-article.ts';
import type { Engine } from '../extract/engine.ts';
import { whomToAsk } from '../report/whom-to-ask.ts';
import type { DraftCheck } from './check-draft.ts';
import type { Ways } from './rewriting/ways.ts';

/**
 * How the body of a draft is reached without a link. Its number is left out where the draft gives one to call already;
 * bodies of a place, and those that nobody knows, are reached in person, not in the app of the central government.
 */
export function waysOf({ agency, writerWords, entities }: DraftCheck, { gazetteer }: Engine): Ways {
  const found = agency === null ? undefined : gazetteer.agencies.get(agency);
  if (found === undefined || found.id === NOBODY) return sameInBoth(writerWords ?? '', writerWords === null);
  if (found.kind === 'local-form' && writerWords !== null) return sameInBoth(writerWords, false);
  const contact = whomToAsk(gazetteer, found.id);
  const isGiven = entities.phones.some(({ label }) => label !== 'fax');
  const number = contact?.relation === 'own' && !isGiven ? formatPhone(contact.phone) : '';
  const hasApp = found.kind !== 'local-form';
  const { claim } = entities;
  const locality = claim?.agency === agency ? (claim?.locality ?? '') : '';
  return {
    th: { body: searchable(found) + locality, number, hasApp },
    en: { body: withArticle(found.en), number, hasApp },
  };
}

/** Whom the gazetteer names where a message speaks for the state and says no more (เจ้าหน้าที่รัฐ, officials). */
const NOBODY = 'form-unknownstate';

/** An acronym finds many things; the whole name finds the body. */
function searchable({ short, th }: Agency): string {
  return short.includes('.') ? th : short;
}

function sameInBoth(body: string, hasApp: boolean): Ways {
  const ways = { body, number: '', hasApp };
  return { th: ways, en: ways };
}

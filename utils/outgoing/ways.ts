import { formatPhone } from '../../components/words/format.ts';
import { withArticle } from '../english-article.ts';
import type { Engine } from '../extract/entities.ts';
import { whomToAsk } from '../report/whom-to-ask.ts';
import type { DraftCheck } from './check-draft.ts';
import type { Ways } from './rewrite-words.ts';

/** How the body of a draft is reached without a link. Its number is left out where the draft already gives it. */
export function waysOf({ agency, entities }: DraftCheck, { gazetteer }: Engine, language: 'th' | 'en'): Ways {
  const found = agency === null ? undefined : gazetteer.agencies.get(agency);
  if (found === undefined) return { body: '', number: '' };
  const place = entities.claim?.agency === agency ? (entities.claim.locality ?? '') : '';
  const contact = whomToAsk(gazetteer, agency);
  const own = contact?.relation === 'own' && !entities.phones.some(({ number }) => number === contact.phone);
  return {
    body: language === 'th' ? found.short + place : withArticle(found.en),
    number: own ? formatPhone(contact.phone) : '',
  };
}

import type { Link, Listing, Reason } from '../../utils/model.ts';
import { formatMonth, formatPhone } from '../words/format.ts';
import type { Facts, ListingFacts } from '../words/words.ts';
import { leadLink } from './lead.ts';
import type { AgencyView, Language, Names, VerdictView } from './props.ts';

type Loose<T> = { [Key in keyof T]: T[Key] | undefined };

/** The same object without its undefined fields, so that optional fields are absent where nothing is known. */
function known<T extends object>(fields: Loose<T>): Partial<T> {
  const kept: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

/** What the sentences about a reason may name, written in the view's language. */
export function factsOf(view: VerdictView, reason: Reason): Facts {
  const { verdict, language, agency } = view;
  const link = leadLink(verdict, reason);
  const phone = reason.phone === undefined ? undefined : verdict.phones[reason.phone];
  const listing = reason.phone === undefined ? undefined : verdict.listings[reason.phone];
  const imitated = link === null ? null : imitatedBody(link, view);
  return known<Facts>({
    agency: agency?.name,
    hotline: agency?.hotline === undefined ? undefined : formatPhone(agency.hotline),
    host: link === null || link.host === '' ? undefined : view.domainOf(link.host),
    shownHost: link?.shownHost,
    inCode: link?.via === 'qr' ? true : undefined,
    imitated: imitated?.name,
    imitatedDomain: imitated?.domain,
    number: phone === undefined ? undefined : formatPhone(phone.number),
    inDanger: verdict.level === 'danger' ? true : undefined,
    listing: listing === undefined ? undefined : listingFacts(listing, language),
  });
}

/** A listing with its month written out. */
export function listingFacts(listing: Listing, language: Language): ListingFacts {
  const { operator, agencyName, reason, reasonText, since } = listing;
  return known<ListingFacts>({
    operator,
    // An id that nobody has a name for says nothing to a person: the words then speak of a government body.
    agency: agencyName,
    reason: reasonText ?? reason,
    since: since === undefined ? undefined : formatMonth(since, language),
  });
}

/** The body whose site a link's host imitates, where it is one that is known. */
export function imitatedBody(link: Link, { agencyOf }: Pick<Names, 'agencyOf'>): AgencyView | null {
  return link.imitates === undefined || link.imitates === 'go.th' ? null : agencyOf(link.imitates);
}

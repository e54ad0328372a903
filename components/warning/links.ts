import type { Link } from '../../utils/model.ts';
import { wordsOf } from '../words/words-of.ts';
import { imitatedBody } from './facts.ts';
import type { AgencyView, Language, Names } from './props.ts';

/** How many registrable domains the links lead to besides the one of `link`. */
export function otherDomains(links: readonly Link[], link: Link, domainOf: Names['domainOf']): number {
  const domains = new Set(links.filter(({ host }) => host !== '').map(({ host }) => domainOf(host)));
  domains.delete(domainOf(link.host));
  return domains.size;
}

/** The body whose site a reader would expect: the one that the host imitates, else the one that the message claims. */
export function siteBody(link: Link, names: Names & { readonly agency: AgencyView | null }): AgencyView | null {
  return imitatedBody(link, names) ?? names.agency;
}

/** "This link leads to", or the same of a QR code. */
export function leadsTo({ via }: Pick<Link, 'via'>, language: Language): string {
  const { warning } = wordsOf(language);
  return via === 'qr' ? warning.codeLeadsTo : warning.leadsTo;
}

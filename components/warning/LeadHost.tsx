import { Host } from '../Host.tsx';
import { wordsOf } from '../words/words-of.ts';
import { type Lead, leadLink } from './lead.ts';
import { leadsTo, otherDomains, siteBody } from './links.ts';
import type { VerdictView } from './props.ts';

/** Where the link really leads, large, and the real site beside it; beneath it where there is no room. */
export function LeadHost(props: VerdictView & { readonly lead: Lead }) {
  const { verdict, language, domainOf, lead } = props;
  const { warning } = wordsOf(language);
  const link = leadLink(verdict, lead.reason);
  if (link === null || lead.reason.code === 'black-number') return null;
  const others = otherDomains(verdict.links, link, domainOf);
  const body = siteBody(link, props);
  const beside = [
    ...(others > 0 ? [warning.andOthers(others)] : []),
    ...(link.officialOf === undefined && body?.domain !== undefined ? [warning.realSite(body.domain)] : []),
  ];
  return (
    <div class="lead-host">
      <p class="label">{leadsTo(link, language)}</p>{' '}
      <p class="big">
        {link.host === '' ? <bdi class="host">{link.target}</bdi> : <Host host={link.host} domainOf={domainOf} />}
      </p>{' '}
      {beside.length > 0 && <p class="small">{beside.join(' · ')}</p>}
    </div>
  );
}

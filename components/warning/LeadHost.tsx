import { Host } from '../Host.tsx';
import { wordsOf } from '../words/words-of.ts';
import { type Lead, leadLink } from './lead.ts';
import { otherDomains, siteBody } from './links.ts';
import type { VerdictView } from './props.ts';

/** Where the link really leads, large, and the real site beside it; beneath it where there is no room. */
export function LeadHost(props: VerdictView & { readonly lead: Lead }) {
  const { verdict, language, domainOf, lead } = props;
  const { warning } = wordsOf(language);
  const link = leadLink(verdict, lead.reason);
  if (link === null || lead.reason.code === 'black-number') return null;
  const others = otherDomains(verdict.links, link, domainOf);
  const body = siteBody(link, props);
  return (
    <div class="lead-host">
      <p class="label">{warning.leadsTo}</p>{' '}
      <p class="big">
        {link.host === '' ? <bdi class="host">{link.target}</bdi> : <Host host={link.host} domainOf={domainOf} />}{' '}
        {others > 0 && <span class="small keep">{warning.andOthers(others)}</span>}
      </p>{' '}
      {link.officialOf === undefined && body?.domain !== undefined && (
        <p class="small">{warning.realSite(body.domain)}</p>
      )}
    </div>
  );
}

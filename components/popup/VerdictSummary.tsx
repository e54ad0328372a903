import type { Link } from '../../utils/model.ts';
import { Host } from '../Host.tsx';
import { leadLink, leadOf, rankReasons } from '../warning/lead.ts';
import { leadsTo } from '../warning/links.ts';
import type { MessageView, VerdictView } from '../warning/props.ts';
import { ReasonText } from '../warning/ReasonText.tsx';

interface SummaryProps extends VerdictView {
  readonly message: MessageView | null;
}

/** A message's verdict as a card: its reasons, most serious first, and where its worst link leads. */
export function VerdictSummary(props: SummaryProps) {
  const { verdict, language, domainOf } = props;
  const lead = leadOf(verdict);
  if (lead === null) return null;
  const link = leadLink(verdict, lead.reason);
  const hosts = props.message === null ? [] : otherHosts(verdict.links, link);
  const shown = rankReasons(verdict).slice(0, props.message === null ? 1 : undefined);
  return (
    <div class={`card ${lead.tone}`}>
      {shown.map((index) => (
        <div class="row still" key={index}>
          <ReasonText {...props} index={index} />
        </div>
      ))}
      {link !== null && link.host !== '' && (
        <p class="small card-host">
          {leadsTo(link, language)} <Host host={link.host} domainOf={domainOf} />
        </p>
      )}
      {hosts.map((host) => (
        <p class="small card-host" key={host}>
          <Host host={host} domainOf={domainOf} />
        </p>
      ))}
    </div>
  );
}

/** The hosts of the other links, each once. */
function otherHosts(links: readonly Link[], lead: Link | null): readonly string[] {
  const hosts = new Set(links.map(({ host }) => host).filter((host) => host !== ''));
  hosts.delete(lead?.host ?? '');
  return [...hosts].slice(0, MOST_HOSTS);
}

/** More hosts than these are not read by anybody. */
const MOST_HOSTS = 6;

import type { Gazetteer } from '../../agencies/gazetteer.ts';
import type { AgencyId } from '../../model.ts';
import type { OfficialHosts } from '../links/official-hosts.ts';
import type { Reading } from './claims.ts';
import { isThaiHost } from './host-kinds.ts';
import type { Signal } from './signal.ts';

/** Whether the sender and the links agree with the candidate. */
export function signalsOfAgreement({ sender, links, gazetteer, hosts }: Reading, agency: AgencyId): Signal[] {
  const found: Signal[] = [];
  const family = familyOf(gazetteer, agency);
  if (sender.named !== null && family.has(sender.named.agency)) found.push('sender-same');
  else if (sender.named !== null && gazetteer.agencies.get(sender.named.agency)?.actsOnly === true)
    found.push('sender-brand');
  if (sender.owner !== undefined && family.has(sender.owner)) found.push('sender-official');
  if (sender.imitates === 'go.th' || (sender.imitates !== undefined && family.has(sender.imitates)))
    found.push('sender-imitates');
  // A host that poses as a programme of the body poses as the body.
  const posed = links.map(({ imitates }) => imitates).filter((imitated) => imitated !== undefined);
  if (posed.some((at) => at === 'go.th' || family.has(at) || gazetteer.agencies.get(at)?.parent === agency))
    found.push('link-imitates');
  if (links.some((link) => link.officialOf !== undefined && family.has(link.officialOf))) found.push('link-official');
  const foreign = links.filter((link) => link.officialOf === undefined && !link.government);
  const others = sender.company ? [sender.host] : [];
  if ([...others, ...foreign.map(({ ascii }) => ascii)].some((host) => echoes(host, family, hosts)))
    found.push('host-echoes');
  return found;
}

/** Whether a word of a host that is not the body's is a name of it: dbd-filing.com, nt-speed.shop. Consultants do so too. */
function echoes(host: string, family: ReadonlySet<AgencyId>, hosts: OfficialHosts): boolean {
  if (isThaiHost(host)) return false;
  const words = host.slice(0, host.lastIndexOf('.')).split(/[.-]/);
  return words.some((word) => {
    const named = hosts.nameOf(word);
    return named !== undefined && family.has(named.agency);
  });
}

/** The body and what it is part of. */
function familyOf(gazetteer: Gazetteer, agency: AgencyId): ReadonlySet<AgencyId> {
  const parent = gazetteer.agencies.get(agency)?.parent;
  return new Set(parent == null ? [agency] : [agency, parent]);
}

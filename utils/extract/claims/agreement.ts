import type { Gazetteer } from '../../agencies/gazetteer.ts';
import { registrableDomain } from '../../domains.ts';
import type { AgencyId } from '../../model.ts';
import { isThaiHost } from './host-kinds.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';

/** Whether the sender and the links agree with the candidate; `echoed` are the bodies that its hosts are named like. */
export function signalsOfAgreement(
  { sender, links, gazetteer }: Reading,
  agency: AgencyId,
  echoed: ReadonlySet<AgencyId>,
): Signal[] {
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
  if ([...family].some((id) => echoed.has(id))) found.push('host-echoes');
  return found;
}

/**
 * The bodies that a word of a host which is nobody's of the state names: dbd-filing.com, nt-speed.shop. Consultants
 * have such hosts too.
 */
export function echoedIn({ sender, links, hosts }: Reading): ReadonlySet<AgencyId> {
  const foreign = links.filter((link) => link.officialOf === undefined && !link.government).map(({ ascii }) => ascii);
  const found = new Set<AgencyId>();
  for (const host of sender.company ? [sender.host, ...foreign] : foreign) {
    if (isThaiHost(host)) continue;
    // What a company calls its own subdomains (sso., hr.) says nothing.
    const [label = ''] = (registrableDomain(host) ?? '').split('.');
    for (const word of label.split('-')) {
      const named = hosts.nameOf(word);
      if (named !== undefined) found.add(named.agency);
    }
  }
  return found;
}

/** The body and what it is part of. */
function familyOf(gazetteer: Gazetteer, agency: AgencyId): ReadonlySet<AgencyId> {
  const parent = gazetteer.agencies.get(agency)?.parent;
  return new Set(parent == null ? [agency] : [agency, parent]);
}

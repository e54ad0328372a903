import type { Audience, Message } from '../model.ts';
import { hostOfAddress } from './claims/sender.ts';
import type { OfficialHosts } from './links/imitation/official-hosts.ts';

/**
 * A message is between bodies when the addresses of its sender and of all its recipients are government's, or all of
 * the reader's own organisation. A shown name never counts, and neither does a message whose recipients are not shown.
 */
export function audienceOf(message: Message, hosts: OfficialHosts, ownDomains: readonly string[]): Audience {
  const sender = hostOfAddress(message.senderAddress);
  if (sender === '' || message.recipients.length === 0) return 'public';
  const inside = (host: string) => host !== '' && (isBody(host, hosts) || isOwn(host, ownDomains));
  return inside(sender) && message.recipients.every((address) => inside(hostOfAddress(address)))
    ? 'between-bodies'
    : 'public';
}

function isBody(host: string, hosts: OfficialHosts): boolean {
  return hosts.isGovernment(host) || hosts.ownerOf(host) !== undefined;
}

function isOwn(host: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

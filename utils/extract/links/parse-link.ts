import { messageWith } from '../../message-with.ts';
import type { Link } from '../../model.ts';
import { canonicalise } from '../../text/canonical.ts';
import { identity } from '../../text/mapped.ts';
import type { OfficialHosts } from './imitation/official-hosts.ts';
import { searchLinks } from './links.ts';

const EMPTY = identity('');

/** The first address in a text that a person pasted to have it checked, or `undefined`. */
export function parseLink(text: string, hosts: OfficialHosts): Link | undefined {
  const body = text.trim();
  const texts = { from_name: EMPTY, from_address: EMPTY, subject: EMPTY, body: canonicalise(body) };
  return searchLinks(messageWith({ body }), texts, hosts).links[0];
}

import type { AgencyId } from '../../model.ts';
import { MOST_USED } from '../links/imitation/host-words.ts';
import { withoutDigitLetters } from '../links/imitation/look-alike-letters.ts';
import { imitates } from '../links/imitation/lookalike.ts';
import type { Imitated, OfficialHosts } from '../links/imitation/official-hosts.ts';

/**
 * The body that a shown name spells out without naming it: by its address or host ("efiling@rd.go.th" as a name, which
 * some mail programs show alone), or as the sender id of a text message.
 */
export function bodyOfShownName(shownName: string, hosts: OfficialHosts): AgencyId | undefined {
  const found = hostInName(shownName, hosts) ?? bodyOfSenderId(shownName, hosts);
  return found === 'go.th' ? hosts.nameOf('thaigov')?.agency : found;
}

function hostInName(name: string, hosts: OfficialHosts): AgencyId | undefined {
  for (const word of name.toLowerCase().split(/[\s<>()"',;@]/)) {
    const owner = word.includes('.') ? hosts.ownerOf(word) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * A sender id is eleven Latin letters, and what poses there poses as hosts do: with letters and digits that look alike
 * (ThaiIandPost, SS0), run together (GOV-TH), or with a word that any sender may use (SSOinfo, PEANEWS). With any other
 * word it is somebody else's: RD-Dent.
 */
function bodyOfSenderId(name: string, hosts: OfficialHosts): Imitated | undefined {
  const id = name.trim();
  if (!SENDER_ID.test(id)) return undefined;
  return bodyOf(id, hosts) ?? bodyOf(withoutCommon(id), hosts) ?? imitates(`${inOneWord(id)}.cc`, '', hosts);
}

const SENDER_ID = /^[a-z0-9][a-z0-9 ._-]{1,14}$/i;

function bodyOf(id: string, hosts: OfficialHosts): AgencyId | undefined {
  const name = hosts.nameOf(withoutDigitLetters(inOneWord(id)));
  return name !== undefined && (name.weight !== 'ordinary' || MOST_USED.has(name.label)) ? name.agency : undefined;
}

function inOneWord(id: string): string {
  return id.toLowerCase().replace(/[ ._-]/g, '');
}

/** Without the hotline and what any body may put around its code: DBD1570, EasyPassTH, SSO-care. */
function withoutCommon(id: string): string {
  return id
    .replace(/[ -]?1\d{2,3}$/, '')
    .replace(/([a-z])(?=[A-Z])|([A-Z]{2})(?=[a-z])/g, '$1$2 ')
    .replace(COMMON, '');
}

const COMMON =
  /^(?:th|thai|thailand|my|jobs?)[ ._-]|[ ._-]?(?:th|thai|thailand|info|care|news|alert|notice|sms|online|service|connect|plus|help|desk|app|jobs?)$/gi;

import { closestOf, member } from '../page/element.ts';
import { parseUrl } from '../parse-url.ts';
import { frameOf } from './body-frame.ts';
import { genericProbe } from './generic.ts';
import { gmailProbe } from './gmail.ts';
import { googleMessagesProbe } from './google-messages.ts';
import { hordeProbe } from './horde.ts';
import { icloudProbe } from './icloud.ts';
import { messengerProbe } from './messenger.ts';
import { outlookProbe } from './outlook.ts';
import { protonProbe } from './proton.ts';
import { roundcubeProbe } from './roundcube.ts';
import type { SiteProbe } from './site.ts';
import { snappymailProbe } from './snappymail.ts';
import { sogoProbe } from './sogo.ts';
import { telegramAProbe } from './telegram-a.ts';
import { telegramKProbe } from './telegram-k.ts';
import { whatsappProbe } from './whatsapp.ts';
import { yahooProbe } from './yahoo.ts';
import { zimbraProbe } from './zimbra.ts';
import { zimbraModernProbe } from './zimbra-modern.ts';
import { zohoProbe } from './zoho.ts';

/** In the order in which they are tried. */
const BY_STRUCTURE: readonly SiteProbe[] = [
  roundcubeProbe,
  sogoProbe,
  zimbraProbe,
  zimbraModernProbe,
  hordeProbe,
  snappymailProbe,
];
const BY_HOST: readonly SiteProbe[] = [
  gmailProbe,
  outlookProbe,
  googleMessagesProbe,
  protonProbe,
  yahooProbe,
  icloudProbe,
  zohoProbe,
  telegramAProbe,
  telegramKProbe,
  whatsappProbe,
  messengerProbe,
];

/**
 * The site that a document belongs to, or null where it is none (yet). On a known host only its own site counts: its
 * other frames (chat, calendar) are nobody's message.
 */
export function recogniseSite(document: Document, host: string): SiteProbe | null {
  const known = BY_HOST.filter((site) => site.hosts.includes(host));
  if (known.length > 0) return siteAmong(known, document);
  // Until it has been parsed, a page may still turn out to be a known mailbox.
  return siteAmong(BY_STRUCTURE, document) ?? (document.readyState === 'loading' ? null : genericProbe);
}

/** What stands in a body, or in the frame of one, is its author's, who may imitate another mailbox. */
function siteAmong(sites: readonly SiteProbe[], document: Document): SiteProbe | null {
  const framed = sites.find(({ frame }) => frame !== undefined && frameOf(document, frame) !== null);
  if (framed !== undefined) return framed;
  const bodies = sites.map(({ body }) => body).join();
  return sites.find(({ page }) => hasOwn(document, page, bodies)) ?? null;
}

/** Whether a mark of a mailbox stands in the document outside of all bodies. The first one nearly always does. */
function hasOwn(document: Document, marks: string, bodies: string): boolean {
  const isOwn = (mark: Element): boolean => {
    const parent = member(mark, 'parentElement');
    return parent === null || closestOf(parent, bodies) === null;
  };
  const first = document.querySelector(marks);
  return first !== null && (isOwn(first) || [...document.querySelectorAll(marks)].some(isOwn));
}

/** The host that vouches for a document: its own, or for `about:blank` and `srcdoc` the one they were made by. */
export function hostOf(view: Window & typeof globalThis): string {
  if (view.location.host !== '') return view.location.hostname;
  return parseUrl(view.origin)?.hostname ?? '';
}

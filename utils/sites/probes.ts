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

/** In the order in which they are tried; the generic one takes what is left. */
const BY_STRUCTURE: readonly SiteProbe[] = [
  roundcubeProbe,
  sogoProbe,
  zimbraProbe,
  zimbraModernProbe,
  hordeProbe,
  snappymailProbe,
  genericProbe,
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
  if (known.length > 0) return known.find((site) => site.recognise(document)) ?? null;
  // What stands in the frame of a body is its author's, who may imitate another mailbox: the frame tells first.
  const framed = BY_STRUCTURE.find(({ frame }) => frame !== undefined && frameOf(document, frame) !== null);
  return framed ?? BY_STRUCTURE.find((site) => site.recognise(document)) ?? null;
}

/** The host that vouches for a document: its own, or for `about:blank` and `srcdoc` the one they were made by. */
export function hostOf(view: Window & typeof globalThis): string {
  if (view.location.host !== '') return view.location.hostname;
  return URL.canParse(view.origin) ? new URL(view.origin).hostname : '';
}

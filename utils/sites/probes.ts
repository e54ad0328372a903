import { genericProbe } from './generic.ts';
import { gmailProbe } from './gmail.ts';
import { roundcubeProbe } from './roundcube.ts';
import type { SiteProbe } from './site.ts';

/** In the order in which they are tried; the generic one takes what is left. */
const BY_STRUCTURE: readonly SiteProbe[] = [roundcubeProbe, genericProbe];
const BY_HOST: readonly SiteProbe[] = [gmailProbe];

/**
 * The site that a document belongs to, or null where it is none (yet). On a known host only its own site counts: its
 * other frames (chat, calendar) are nobody's message.
 */
export function recogniseSite(document: Document, host: string): SiteProbe | null {
  const known = BY_HOST.find((site) => site.hosts.includes(host));
  if (known !== undefined) return known.recognise(document) ? known : null;
  return BY_STRUCTURE.find((site) => site.recognise(document)) ?? null;
}

/** The host that vouches for a document: its own, or for `about:blank` and `srcdoc` the one they were made by. */
export function hostOf(view: Window & typeof globalThis): string {
  if (view.location.host !== '') return view.location.hostname;
  return URL.canParse(view.origin) ? new URL(view.origin).hostname : '';
}

import type { Site, SiteProblem } from '../../components/options/props.ts';
import type { Result } from '../model.ts';
import { originOf } from '../popup/page-state.ts';
import { isOneOrigin } from '../protocol-payloads.ts';

/**
 * The sites of the manifest, allowed or not, and those that the person has added. `granted` and `shipped` are match
 * patterns: what the browser allows now, and what the manifest names.
 */
export function sitesOf(granted: readonly string[], shipped: readonly string[]): readonly Site[] {
  const added = granted.filter((origin) => isOneOrigin(origin) && !shipped.includes(origin));
  return [
    ...shipped.map((origin) => siteOf(origin, { shipped: true, granted: granted.includes(origin) })),
    ...added.map((origin) => siteOf(origin, { shipped: false, granted: true })),
  ];
}

function siteOf(origin: string, state: Pick<Site, 'shipped' | 'granted'>): Site {
  return { origin, host: hostOf(origin), ...state };
}

/** `https://mail.example/*` -> `mail.example`; an unencrypted site keeps its scheme, as the difference matters. */
function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** The match pattern of the site whose address was typed, with or without its scheme. */
export function parseSite(typed: string, sites: readonly Site[]): Result<string, SiteProblem> {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const origin = originOf(address);
  if (origin === null || !isHost(new URL(address).hostname)) return { ok: false, problem: 'no-address' };
  const known = sites.some((site) => site.origin === origin && site.granted);
  return known ? { ok: false, problem: 'already-there' } : { ok: true, value: origin };
}

/** A name with a dot, or a machine of the office's own network (`intranet`, `127.0.0.1`); no wildcard, no spaces. */
function isHost(hostname: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/.test(hostname);
}

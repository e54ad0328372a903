/**
 * The only file that knows the public suffix list. Private suffixes (`github.io`, `pages.dev`) count as suffixes
 * everywhere: with them off, all of `github.io` would be one site and one person's page would vouch for another's.
 */
import { parse } from 'tldts';

/** Reserved names (RFC 2606) that the training samples use as if they were real. */
const TRAINING_SUFFIXES: ReadonlySet<string> = new Set(['example', 'test', 'invalid']);

const OPTIONS = {
  allowPrivateDomains: true,
  detectIp: true,
  extractHostname: false,
  validateHostname: false,
} as const;

function lowered(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/**
 * The part of a host that somebody registered: `www.rd.go.th` gives `rd.go.th`. Takes Unicode and ASCII hosts, gives
 * back the same form. `null` for addresses in numbers, bare suffixes and the empty string.
 */
export function registrableDomain(host: string): string | null {
  return parse(lowered(host), OPTIONS).domain;
}

/** The suffix under which a host is registered (`co.th`, `github.io`); the last label where no rule is known. */
export function publicSuffix(host: string): string | null {
  return parse(lowered(host), OPTIONS).publicSuffix;
}

/** Whether a host ends in a suffix of the list, ICANN or private, or in one that the training samples use. */
export function isRealSuffix(host: string): boolean {
  const found = parse(lowered(host), OPTIONS);
  if (found.publicSuffix === null) return false;
  return found.isIcann === true || found.isPrivate === true || TRAINING_SUFFIXES.has(found.publicSuffix);
}

/** The labels of a host that stand before its public suffix: `www.rd.go.th` gives `www` and `rd`. */
export function labelsBeforeSuffix(host: string): readonly string[] {
  const lower = lowered(host);
  const suffix = parse(lower, OPTIONS).publicSuffix;
  if (suffix === null || suffix.length >= lower.length) return [];
  return lower.slice(0, lower.length - suffix.length - 1).split('.');
}

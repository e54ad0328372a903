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
  return splitHost(host).real;
}

/** A host taken apart, in one look at the list. */
export interface HostParts {
  /** `null` where nobody registered it: addresses in numbers, bare suffixes. */
  readonly domain: string | null;
  readonly suffix: string;
  /** Whether the suffix is in the list, ICANN or private, or one that the training samples use. */
  readonly real: boolean;
  /** The labels before the suffix: `www` and `rd` of `www.rd.go.th`. */
  readonly before: readonly string[];
}

/** All that the other functions say about a host, for those who need more than one answer. */
export function splitHost(host: string): HostParts {
  const lower = lowered(host);
  const { domain, publicSuffix: found, isIcann, isPrivate } = parse(lower, OPTIONS);
  const suffix = found ?? '';
  const ends = suffix === '' || suffix.length >= lower.length;
  return {
    domain,
    suffix,
    real: isIcann === true || isPrivate === true || TRAINING_SUFFIXES.has(suffix),
    before: ends ? [] : lower.slice(0, lower.length - suffix.length - 1).split('.'),
  };
}

/** The labels of a host that stand before its public suffix: `www.rd.go.th` gives `www` and `rd`. */
export function labelsBeforeSuffix(host: string): readonly string[] {
  return splitHost(host).before;
}

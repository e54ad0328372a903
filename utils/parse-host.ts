import { type FindSuffix, PRIVATE_RULE, PUBLIC_RULE } from './packed-suffixes.ts';

/** What `utils/domains.ts` asks tldts for, under the same names. */
export interface ParsedHost {
  /** `null` for addresses in numbers, bare suffixes and the empty string. */
  readonly domain: string | null;
  /** `null` for addresses in numbers; the last label where no rule is known. */
  readonly publicSuffix: string | null;
  readonly isIcann: boolean;
  readonly isPrivate: boolean;
}

const ADDRESS: ParsedHost = { domain: null, publicSuffix: null, isIcann: false, isPrivate: false };

/**
 * Takes a host in small letters apart as `parse` of tldts does with the options of `utils/domains.ts`. It takes its
 * place in the extension's scripts (cli/pack-suffixes.ts), where the rest of tldts would be 4 KB gzipped; tests hold
 * both against each other.
 */
export function createParseHost(find: FindSuffix): (given: string) => ParsedHost {
  return (given) => {
    const host = withoutDots(given);
    if (isAddress(host)) return ADDRESS;
    const rule = find(host, PUBLIC_RULE | PRIVATE_RULE);
    const publicSuffix = rule?.suffix ?? host.slice(host.lastIndexOf('.') + 1);
    const kind = rule?.kind ?? 0;
    return {
      domain: domainOf(host, publicSuffix),
      publicSuffix,
      isIcann: (kind & PUBLIC_RULE) !== 0,
      isPrivate: (kind & PRIVATE_RULE) !== 0,
    };
  };
}

/** Without the dots at its end; of a host of dots one is left. */
function withoutDots(given: string): string {
  let end = given.length;
  while (end > 1 && given.charAt(end - 1) === '.') end -= 1;
  return given.slice(0, end);
}

const IPV4 = /^[0-9][0-9.]{5,13}[0-9]$/;
const IPV6 = /^\[?[0-9a-f:]{2,39}\]?$/;

/** Whether a host is an address in numbers, as far as its signs tell. */
function isAddress(host: string): boolean {
  return (IPV4.test(host) && host.split('.').length === 4) || (host.includes(':') && IPV6.test(host));
}

/** The suffix and one label more; `null` where there is none. */
function domainOf(host: string, suffix: string): string | null {
  const dots = host.length - host.replace(/^\.+/, '').length;
  if (suffix.length === host.length - dots) return null;
  return host.slice(host.lastIndexOf('.', host.length - suffix.length - 2) + 1);
}

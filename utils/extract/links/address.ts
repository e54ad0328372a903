import { parseUrl } from '../../parse-url.ts';
import { toUnicodeHost } from './punycode.ts';

/** An address taken apart. */
export interface Address {
  /** Absolute, as a browser would write it. */
  readonly href: string;
  /** With its colon: `https:`. */
  readonly protocol: string;
  /** Lower-case ASCII; empty where the scheme has no hosts. */
  readonly ascii: string;
  /** The same in Unicode. */
  readonly host: string;
  /** What stands before an `@`: it looks like a host to a hurried reader (`https://rd.go.th@evil.example`). */
  readonly userinfo: string;
  readonly path: string;
  readonly query: string;
}

const WEB_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:']);

/**
 * Addresses that a URL parser would leave as they are: lower-case host with letters at its end, nothing to escape, no
 * dots as path steps. Nearly all are such, and parsing them costs more than all the rest of a link.
 */
const PLAIN =
  /^(https?:)\/\/((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z]{2,24})(\/[\w~/=%&+@:,;!*().-]*)?(\?[\w~/=%&+@:,;!*().?-]*)?$/;

/** Reads an absolute address. `null` where no browser would follow it. Never throws. */
export function readAddress(href: string): Address | null {
  return plainAddress(href) ?? parsedAddress(href);
}

function plainAddress(href: string): Address | null {
  if (href.length > 500 || href.includes('xn--') || href.includes('/.')) return null;
  const [, protocol, host, path = '/', query = ''] = PLAIN.exec(href) ?? [];
  if (protocol === undefined || host === undefined) return null;
  return { href: `${protocol}//${host}${path}${query}`, protocol, ascii: host, host, userinfo: '', path, query };
}

function parsedAddress(href: string): Address | null {
  const url = parseUrl(href);
  if (url === null) return null;
  const ascii = WEB_PROTOCOLS.has(url.protocol) ? url.hostname.replace(/\.$/, '') : '';
  return {
    href: url.href,
    protocol: url.protocol,
    ascii,
    host: toUnicodeHost(ascii),
    userinfo: decoded(url.username + (url.password === '' ? '' : `:${url.password}`)),
    path: url.pathname,
    query: url.search,
  };
}

/** Percent-escapes undone; as it is where they are broken. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

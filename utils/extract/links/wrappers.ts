import { parseUrl } from '../../parse-url.ts';
import { decoded } from './address.ts';

/**
 * Addresses that mail systems and large sites wrap around the real one. Only wrappers that carry the real address in
 * the open are undone; those that hold a code instead (Mimecast, most shorteners) would need a request.
 */

interface Wrapper {
  readonly hosts: RegExp;
  readonly unwrap: (url: URL) => string | null;
}

const WRAPPERS: readonly Wrapper[] = [
  // Outlook Safe Links: ?url=…&data=…
  {
    hosts: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$|^statics\.teams\.cdn\.office\.net$/,
    unwrap: parameter('url'),
  },
  {
    hosts: /^(?:www\.)?google\.(?:com|co\.th)$/,
    unwrap: (url) => (url.pathname === '/url' ? parameter('q', 'url')(url) : null),
  },
  { hosts: /^(?:(?:l|lm)\.(?:facebook|instagram|messenger)\.com|l\.wl\.co|l\.threads\.com)$/, unwrap: parameter('u') },
  { hosts: /^urldefense(?:\.proofpoint)?\.com$/, unwrap: unwrapProofpoint },
  { hosts: /^linkprotect\.cudasvc\.com$/, unwrap: parameter('a') },
  { hosts: /^(?:www\.)?youtube\.com$/, unwrap: (url) => (url.pathname === '/redirect' ? parameter('q')(url) : null) },
  { hosts: /^slack-redir\.net$/, unwrap: parameter('url') },
  {
    hosts: /^(?:www\.)?linkedin\.com$/,
    unwrap: (url) => (/^\/(?:redir\/redirect|safety\/go)$/.test(url.pathname) ? parameter('url')(url) : null),
  },
  { hosts: /^(?:t\.umblr\.com|href\.li)$/, unwrap: (url) => parameter('z')(url) ?? absolute(url.search.slice(1)) },
  { hosts: /^(?:www\.)?bing\.com$/, unwrap: unwrapBing },
];

/** The longest chain of wrappers that is followed. */
const DEEPEST = 5;

/** The address inside all wrappers; the address itself where there is none. Never asks anybody. */
export function unwrapped(href: string): string {
  let current = href;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = unwrapOnce(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

/** Any wrapper's address holds one of these words: most addresses need no parsing. */
const HINT =
  /safelinks|statics\.teams|google\.|facebook|instagram|messenger|threads|l\.wl\.co|urldefense|linkprotect|youtube|slack-redir|linkedin|umblr|href\.li|bing\./i;

function unwrapOnce(href: string): string | null {
  if (!/^https?:/i.test(href) || !HINT.test(href)) return null;
  const url = parseUrl(href);
  if (url === null) return null;
  return WRAPPERS.find(({ hosts }) => hosts.test(url.hostname))?.unwrap(url) ?? null;
}

/** Reads an absolute address out of the first of these parameters that holds one. */
function parameter(...names: readonly string[]): (url: URL) => string | null {
  return (url) => {
    for (const name of names) {
      const inner = absolute(url.searchParams.get(name) ?? '');
      if (inner !== null) return inner;
    }
    return null;
  };
}

function absolute(text: string): string | null {
  const plain = /^https?%3a/i.test(text) ? decoded(text) : text;
  return /^(?:https?|ftp|market|line|intent):\/*[^/\s]/i.test(plain) ? plain : null;
}

/**
 * v1 `/v1/url?u=<percent-encoded>`, v2 `/v2/url?u=<with - for % and _ for />`,
 * v3 `/v3/__<address>__;<replaced characters>!!…` (a `*` stands for a replaced character; the address is readable).
 */
function unwrapProofpoint(url: URL): string | null {
  const given = url.searchParams.get('u') ?? '';
  if (url.pathname.startsWith('/v1/')) return absolute(decoded(given));
  if (url.pathname.startsWith('/v2/')) return absolute(decoded(given.replaceAll('-', '%').replaceAll('_', '/')));
  const third = /^\/v3\/__(.{1,4000}?)__;([\w-]*)/.exec(url.pathname + url.search + url.hash);
  if (third === null) return null;
  // Browsers and mail programs fold the two slashes after the scheme into one.
  const address = (third[1] ?? '').replace(/^(https?):\/(?!\/)/i, '$1://');
  return absolute(withReplaced(address, third[2] ?? ''));
}

/** `*` is one replaced character, `**x` a run of them whose length is written as the letter x (A is two). */
function withReplaced(address: string, encoded: string): string {
  const characters = [...fromBase64Url(encoded)];
  const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return address.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    characters.splice(0, run === undefined ? 1 : lengths.indexOf(run) + 2).join(''),
  );
}

/** `/ck/a?…&u=a1<base64url of the address>` */
function unwrapBing(url: URL): string | null {
  const given = url.searchParams.get('u') ?? '';
  return url.pathname === '/ck/a' && given.startsWith('a1') ? absolute(fromBase64Url(given.slice(2))) : null;
}

function fromBase64Url(text: string): string {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}

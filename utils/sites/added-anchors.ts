import { parseUrl } from '../parse-url.ts';

/**
 * Anchors that stand in a body although its author did not write them: a relay or a virus scanner put them there on
 * the way. They are not Links, or each of their readers would be warned of honest mail. Only addresses of the relay
 * itself are let through, so nobody gains by imitating one.
 */
const RELAYS: readonly { readonly host: RegExp; readonly path: RegExp; readonly what: string }[] = [
  {
    host: /^(?:www\.)?(?:avast|avg)\.com$/,
    path: /[?&]utm_(?:medium=email|source=link)/,
    what: 'footer of Avast and AVG',
  },
  { host: /^groups\.google\.com$/, path: /^\/d\/(?:optout|msgid\/)/, what: 'footer of Google Groups' },
];

/** To take an address apart costs, and hardly any names a relay. */
const NAMES_A_RELAY = /av(?:ast|g)\.com|groups\.google/i;

/** Whether an anchor leads to a known relay's own footer page. Fits the `isAdded` of a reader. */
export function isAddedByRelay(_element: Element, href: string): boolean {
  const url = NAMES_A_RELAY.test(href) ? parseUrl(href) : null;
  if (url === null) return false;
  const { hostname, pathname, search } = url;
  return RELAYS.some(({ host, path }) => host.test(hostname) && path.test(pathname + search));
}

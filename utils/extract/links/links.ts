import { registrableDomain } from '../../domains.ts';
import { firstWhere } from '../../first-where.ts';
import type { Anchor, Link, LinkVia, Message, Part, Place, Span } from '../../model.ts';
import { partText } from '../../part-text.ts';
import { type Mapped, sourceSpan } from '../../text/mapped.ts';
import { type Address, readAddress } from './address.ts';
import { searchAddresses } from './finding/find-addresses.ts';
import { readHref } from './href.ts';
import { type FindImitated, imitationFinder } from './imitation/lookalike.ts';
import type { OfficialHosts } from './imitation/official-hosts.ts';
import { isLinkProtocol, kindOf } from './kind.ts';
import { unwrapped } from './wrappers.ts';

/** The canonical text of each part of a message. */
export type PartTexts = { readonly [P in Part]: Mapped };

/** The parts in which an address is a link; the sender's own address is none. */
const TEXT_PARTS = ['from_name', 'subject', 'body'] as const;

/** No more links than this are read of one message; a message that has as many has a rest that was not looked at. */
export const MOST_LINKS = 2000;

/** An address found in text, where it stands in the message as given. */
interface TextAddress {
  readonly address: Address;
  readonly place: Place;
}

/** The links of a message, and whether all of it was read (else the verdict says `too-long`). */
export interface LinkSearch {
  readonly links: readonly Link[];
  readonly complete: boolean;
}

/**
 * Everything in a message that leads away: its anchors and forms, decoded codes, and the addresses in its
 * sender's name, subject and body. In the order of the parts, anchors of the body before what stands in its text.
 * An address that is the shown text of an anchor is not reported a second time. Never throws; gives at most
 * `MOST_LINKS`.
 */
export function searchLinks(message: Message, texts: PartTexts, hosts: OfficialHosts): LinkSearch {
  const searches = TEXT_PARTS.map((part) => addressesIn(texts[part], part, hosts));
  const inText = searches.flatMap(({ found }) => found);
  const inBody = inText.filter(({ place }) => place.part === 'body');
  const known: Known = { hosts, imitated: imitationFinder(hosts) };
  const { links, covered } = anchorLinks(message, inBody, known);
  const others = inText.filter((found) => !covered.has(found)).map((found) => textLink(message, found, known));
  const outside = others.filter(({ place }) => place.part !== 'body');
  const all = [...outside, ...links, ...others.filter(({ place }) => place.part === 'body')];
  const complete = all.length < MOST_LINKS && searches.every((search) => search.complete);
  return { links: all.slice(0, MOST_LINKS), complete };
}

/** Who is known by which hosts, and which host poses as whom. */
interface Known {
  readonly hosts: OfficialHosts;
  readonly imitated: FindImitated;
}

interface AddressSearch {
  readonly found: readonly TextAddress[];
  readonly complete: boolean;
}

function addressesIn(mapped: Mapped, part: Part, hosts: OfficialHosts): AddressSearch {
  if (mapped.text === '') return NOTHING;
  const isName = (label: string) => hosts.nameOf(label) !== undefined;
  const { found, complete } = searchAddresses(mapped.text, isName);
  const addresses = found.flatMap(({ start, end, href }) => {
    const address = readAddress(unwrapped(href));
    if (address === null || !isLinkProtocol(address.protocol)) return [];
    return [{ address, place: { part, ...sourceSpan(mapped, start, end) } }];
  });
  return { found: addresses, complete };
}

const NOTHING: AddressSearch = { found: [], complete: true };

/** The links of the anchors, and the addresses in the text that are the shown text of one. */
function anchorLinks(message: Message, inBody: readonly TextAddress[], known: Known) {
  const links: Link[] = [];
  const covered = new Set<TextAddress>();
  const findShown = shownFinder(inBody);
  for (const anchor of message.anchors) {
    if (links.length >= MOST_LINKS) break;
    const href = readHref(anchor.href);
    const address = href === null ? null : readAddress(unwrapped(href));
    if (address !== null && !isLinkProtocol(address.protocol)) continue;
    if (href === null) continue;
    const shown = findShown(anchor);
    for (const found of shown) covered.add(found);
    links.push(anchorLink(message, anchor, address ?? nonsense(href), shown[0]?.address, known));
  }
  return { links, covered };
}

/** Finds by halving: there may be 100,000 anchors, in any order. Addresses stand in the order of the text. */
function shownFinder(inBody: readonly TextAddress[]): (span: Span) => TextAddress[] {
  return ({ start, end }) => {
    return allBefore(
      inBody,
      firstWhere(inBody, ({ place }) => place.end > start),
      end,
    );
  };
}

/** No more than a few: a caption that holds hundreds of addresses names none. */
const MOST_SHOWN = 20;

function allBefore(inBody: readonly TextAddress[], from: number, end: number): TextAddress[] {
  const shown: TextAddress[] = [];
  for (let i = from; i < Math.min(inBody.length, from + MOST_SHOWN); i++) {
    const found = inBody[i];
    if (found === undefined || found.place.start >= end) break;
    shown.push(found);
  }
  return shown;
}

/** An anchor whose address no browser would follow is still shown as a link. */
function nonsense(href: string): Address {
  return { href, protocol: '', ascii: '', host: '', userinfo: '', path: '', query: '' };
}

function anchorLink(
  message: Message,
  anchor: Anchor,
  address: Address,
  shown: Address | undefined,
  known: Known,
): Link {
  const { hosts } = known;
  const place: Place = { part: 'body', ...within(message.body, anchor) };
  const link = linkOf(address, anchor.via, message.body.slice(place.start, place.end), place, known);
  if (shown === undefined || shown.ascii === '' || isSameSite(shown, address, hosts)) return link;
  const shownOfficial = hosts.isGovernment(shown.ascii) || hosts.ownerOf(shown.ascii) !== undefined;
  return { ...link, shownHost: shown.host, shownOfficial };
}

/** Offsets from outside are not trusted: whatever they are, they end up within the text. */
function within(body: string, { start, end }: Span): Span {
  const from = Math.min(Math.max(0, Math.trunc(start) || 0), body.length);
  return { start: from, end: Math.min(Math.max(from, Math.trunc(end) || 0), body.length) };
}

function isSameSite(shown: Address, target: Address, hosts: OfficialHosts): boolean {
  if (shown.ascii === target.ascii) return true;
  const domain = registrableDomain(shown.ascii);
  if (domain !== null && domain === registrableDomain(target.ascii)) return true;
  const owner = hosts.ownerOf(shown.ascii);
  return owner !== undefined && owner === hosts.ownerOf(target.ascii);
}

function textLink(message: Message, { address, place }: TextAddress, known: Known): Link {
  return linkOf(address, 'text', partText(message, place.part).slice(place.start, place.end), place, known);
}

function linkOf(address: Address, via: LinkVia, shown: string, place: Place, { hosts, imitated }: Known): Link {
  const { ascii, host } = address;
  const owner = ascii === '' ? undefined : hosts.ownerOf(ascii);
  const government = ascii !== '' && hosts.isGovernment(ascii);
  const posesAs = owner !== undefined || government ? undefined : imitated(address);
  return {
    via,
    kind: kindOf(address),
    shown,
    target: address.href,
    host,
    ascii,
    ...(owner === undefined ? {} : { officialOf: owner }),
    government,
    ...(posesAs === undefined ? {} : { imitates: posesAs }),
    place,
  };
}

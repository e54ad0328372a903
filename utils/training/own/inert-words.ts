import { splitHost } from '../../domains.ts';
import type { Link, Message } from '../../model.ts';
import type { Reaching } from '../inert.ts';
import { RESERVED } from '../reaching-words.ts';
import type { InertChange } from './inert-change.ts';

/** How the words of a link are rewritten. */
export type Rewrite = (words: string, link: Link) => string;

/** Where a link's address is hidden behind words or in a code, that address is rewritten, else the words themselves. */
export function linkChange(link: Link, { anchors }: Message, rewrite: Rewrite): InertChange {
  const { start, end } = link.place;
  const hidden = link.via === 'text' ? undefined : anchors.find((each) => each.start === start && each.end === end);
  const from = hidden?.href ?? link.shown;
  const to = link.kind === 'contact' ? `https://${inertHost(link.ascii)}/example` : rewrite(from, link);
  return { kind: 'link', from, to };
}

/** Only the end of the host is changed, however it is spelled: `rd-go-th [.] cc/x` -> `rd-go-th [.] example/x`. */
export function inertInPlace(words: string, { host, ascii }: Link): string {
  for (const known of [host, ascii]) {
    const at = words.toLowerCase().lastIndexOf(known.toLowerCase());
    if (known !== '' && at >= 0) return words.slice(0, at) + inertHost(known) + words.slice(at + known.length);
  }
  const labels = splitHost(ascii).suffix.split('.').map(escaped);
  const ending = new RegExp(`${labels.join('[^a-z0-9]{1,12}')}(?![a-z0-9])`, 'i');
  return words.replace(ending, 'example');
}

/** Nothing is left but a plain host. */
export function inertPlain(_: string, { ascii }: Link): string {
  return inertHost(ascii);
}

/** `pay.rd-go-th.co.th` -> `pay.rd-go-th.example`; an address in numbers becomes a name. */
export function inertHost(host: string): string {
  const { domain, before } = splitHost(host);
  return domain === null ? `${host.replace(/[^a-z0-9]+/gi, '-')}.example` : `${before.join('.')}.example`;
}

/** Of a sender's address. */
export function addressChanges(address: string): readonly InertChange[] {
  const host = address.includes('@') ? address.replace(/^.*@/s, '') : '';
  if (host === '' || RESERVED.test(host)) return [];
  return [{ kind: 'address', from: address, to: inertAddress(address) }];
}

function inertAddress(address: string): string {
  const host = address.lastIndexOf('@') + 1;
  return address.slice(0, host) + inertHost(address.slice(host));
}

/** Of what stands in a text beside links and numbers. */
export function wordsChange({ kind, words }: Reaching): InertChange {
  if (kind === 'account') return { kind, from: words, to: words.replace(/\d/g, '0') };
  if (kind === 'contact') return { kind, from: words, to: words.startsWith('@') ? '@line-example' : 'line-example' };
  return { kind, from: words, to: inertAddress(words) };
}

/** Text as a pattern that finds it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import type { Message, Span, Unchecked } from '../model.ts';
import { allIn, attributeOf, holdsNode } from '../page/element.ts';
import { nodesIn } from './nodes.ts';

/** Text of a header on one line, without the parts that `drop` selects; empty for no element. */
export function headerText(element: Element | null, drop?: string): string {
  if (element === null) return '';
  const dropped = drop === undefined ? undefined : new Set<Node>(allIn(element, drop));
  // Elements have no value of their own.
  const values = Array.from(nodesIn(element, dropped), ({ nodeValue }) => nodeValue);
  return values
    .filter((value) => typeof value === 'string')
    .join('')
    .replace(DIRECTIONS, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks of writing direction, which mailboxes put around names, numbers and addresses; none is a part of them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ADDRESSES =
  /[^\s<>"'(),:;@[\]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+@[^\s<>"'(),:;@[\]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** The e-mail address that an element names: `email`, `title`, `mailto:` or its text; empty where there is none. */
export function addressIn(element: Element): string {
  return keptAddress(element) || addressInText(headerText(element));
}

/** The address that a mailbox keeps in an element's attributes, apart from what is shown. */
export function keptAddress(element: Element): string {
  const href = attributeOf(element, 'href') ?? '';
  const kept = [
    attributeOf(element, 'email') ?? '',
    attributeOf(element, 'title') ?? '',
    href.startsWith('mailto:') ? decode(href.slice('mailto:'.length)) : '',
  ];
  return kept.map(addressInText).find((each) => each !== '') ?? '';
}

/** The addresses that elements of a header name, each once, in their order. */
export function addressesOf(elements: readonly Element[]): readonly string[] {
  return [...new Set(elements.map(addressIn).filter((each) => each !== ''))];
}

/** Where a header is looked for. What stands in a message's body is its author's, who may imitate a header. */
export interface Surroundings {
  /** The first element of the first selector that finds one. */
  readonly first: (...selectors: readonly string[]) => Element | null;
  readonly all: (selector: string) => readonly Element[];
  readonly has: (selector: string) => boolean;
}

/** Looks in `scope`, but not in `bodies`: those of all messages, where `scope` can hold more than one. */
export function around(bodies: readonly Element[], scope: ParentNode): Surroundings {
  const isOutside = (each: Element): boolean => !bodies.some((body) => holdsNode(body, each));
  const first = (...selectors: readonly string[]): Element | null => {
    for (const selector of selectors) {
      // Most often the first one that is found is it, and a long body need not be searched for others.
      const found = scope.querySelector(selector);
      if (found === null) continue;
      const outside = isOutside(found) ? found : [...scope.querySelectorAll(selector)].find(isOutside);
      if (outside !== undefined) return outside;
    }
    return null;
  };
  const all = (selector: string): readonly Element[] => [...scope.querySelectorAll(selector)].filter(isOutside);
  return { first, all, has: (selector) => first(selector) !== null };
}

export type Sender = Pick<Message, 'senderName' | 'senderAddress'>;

/**
 * The sender in a text such as `กรมสรรพากร <a@b.example>`, `"Name"<a@b.example>` or an address alone. A name may itself
 * look like an address (`info@rd.go.th <a@b.example>`), and is then still a name.
 */
export function senderIn(text: string): Sender {
  const head = text.slice(0, LONGEST_HEADER).trim();
  const found = addressAt(head);
  if (found === null) return { senderName: text, senderAddress: '' };
  const { start, end, address } = found;
  const name = head.slice(0, start).replace(/[<([]\s*$/, '') + head.slice(end).replace(/^\s*[>)\]]/, '');
  return {
    senderName: name
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim(),
    senderAddress: address,
  };
}

/** A sender's name and address are shorter; the search takes the square of the length where there is no `@`. */
const LONGEST_HEADER = 1000;

/** All e-mail addresses in a text, each once: a line of recipients. */
export function addressesInText(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;]/)
        .map(addressInText)
        .filter((each) => each !== ''),
    ),
  ];
}

/** The last e-mail address in a text, as names come first; empty where there is none. */
export function addressInText(text: string): string {
  return addressAt(text.slice(0, LONGEST_HEADER))?.address ?? '';
}

function addressAt(text: string): (Span & { readonly address: string }) | null {
  const found = [...text.matchAll(ADDRESSES)].at(-1);
  if (found === undefined) return null;
  const [shown] = found;
  return { start: found.index, end: found.index + shown.length, address: shown.toLowerCase() };
}

/** The text of a part of an address, or the part itself where it is badly encoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const SENT = /(?:^|[./])sent(?: ?items| messages| mail)?$/i;

/** Whether a folder is the one of sent mail, as servers name it: `Sent`, `INBOX.Sent`, `Sent Items`, `sentitems`. */
export function isSentFolder(name: string): boolean {
  return SENT.test(name);
}

export interface NotRead {
  readonly hasImages: boolean;
  readonly attachments?: boolean;
  readonly encrypted?: boolean;
  readonly cutOff?: boolean;
  readonly frame?: boolean;
}

/** What a reader could not look at, always with the sender: no webmail shows whether the address is forged. */
export function uncheckedIn({ hasImages, attachments, encrypted, cutOff, frame }: NotRead): readonly Unchecked[] {
  const found: Unchecked[] = ['sender-authenticity'];
  if (hasImages) found.push('images');
  if (attachments) found.push('attachments');
  if (cutOff) found.push('cut-off');
  if (encrypted) found.push('encrypted');
  if (frame) found.push('frame');
  return found;
}

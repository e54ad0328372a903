import type { Message, Unchecked } from '../model.ts';

/** Text of a header on one line, without the parts that `drop` selects; empty for no element. */
export function headerText(element: Element | null, drop?: string): string {
  if (element === null) return '';
  const dropped = drop === undefined ? [] : [...element.querySelectorAll(drop)];
  return collectText(element, dropped).replace(/\s+/g, ' ').trim();
}

function collectText(node: Node, dropped: readonly Node[]): string {
  if (dropped.includes(node)) return '';
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return [...node.childNodes].map((child) => collectText(child, dropped)).join('');
}

const ADDRESS = /[^\s<>"'(),:;@[\]]+@[^\s<>"'(),:;@[\]]+/;

/** The e-mail address that an element names: `email`, `title`, `mailto:` or its text; empty where there is none. */
export function addressIn(element: Element): string {
  const href = element.getAttribute('href') ?? '';
  const named = [
    element.getAttribute('email') ?? '',
    element.getAttribute('title') ?? '',
    href.startsWith('mailto:') ? decode(href.slice('mailto:'.length)) : '',
    element.textContent ?? '',
  ];
  return named.map(addressInText).find((each) => each !== '') ?? '';
}

/** The addresses that elements of a header name, each once, in their order. */
export function addressesOf(elements: readonly Element[]): readonly string[] {
  return [...new Set(elements.map(addressIn).filter((each) => each !== ''))];
}

/** Where a header is looked for. What stands in the message's own body is its author's, who may imitate a header. */
export interface Surroundings {
  /** The first element of the first selector that finds one. */
  readonly first: (...selectors: readonly string[]) => Element | null;
  readonly all: (selector: string) => readonly Element[];
  readonly has: (selector: string) => boolean;
}

/** Looks in `scope`, but not in `body`. */
export function around(body: Element, scope: ParentNode): Surroundings {
  const all = (selector: string): readonly Element[] =>
    [...scope.querySelectorAll(selector)].filter((each) => !body.contains(each));
  const first = (...selectors: readonly string[]): Element | null => selectors.flatMap(all)[0] ?? null;
  return { first, all, has: (selector) => first(selector) !== null };
}

export type Sender = Pick<Message, 'senderName' | 'senderAddress'>;

/** The sender in a text such as `กรมสรรพากร <a@b.example>`, `"Name"<a@b.example>` or an address alone. */
export function senderIn(text: string): Sender {
  const senderAddress = addressInText(text);
  if (senderAddress === '') return { senderName: text, senderAddress };
  const name = text.replace(/<?\s*[^\s<>]+@[^\s<>]+\s*>?/, '').trim();
  return { senderName: name.replace(/^["']|["']$/g, '').trim(), senderAddress };
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

/** The first e-mail address in a text; empty where there is none. */
export function addressInText(text: string): string {
  return ADDRESS.exec(text.slice(0, LONGEST_HEADER))?.[0].toLowerCase() ?? '';
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
  readonly images: number;
  readonly attachments?: boolean;
  readonly encrypted?: boolean;
  readonly cutOff?: boolean;
  readonly frame?: boolean;
}

/** What a reader could not look at, always with the sender: no webmail shows whether the address is forged. */
export function uncheckedIn({ images, attachments, encrypted, cutOff, frame }: NotRead): readonly Unchecked[] {
  const found: Unchecked[] = ['sender-authenticity'];
  if (images > 0) found.push('images');
  if (attachments) found.push('attachments');
  if (cutOff) found.push('cut-off');
  if (encrypted) found.push('encrypted');
  if (frame) found.push('frame');
  return found;
}

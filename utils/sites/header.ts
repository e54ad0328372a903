import type { Unchecked } from '../model.ts';

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

/** A sender's name and address are shorter; the search takes the square of the length where there is no `@`. */
const LONGEST_HEADER = 1000;

/** The first e-mail address in a text; empty where there is none. */
export function addressInText(text: string): string {
  return ADDRESS.exec(text.slice(0, LONGEST_HEADER))?.[0].toLowerCase() ?? '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface NotRead {
  readonly images: number;
  readonly attachments: boolean;
  readonly encrypted?: boolean;
  readonly cutOff?: boolean;
}

/** What a reader could not look at, always with the sender: no webmail shows whether the address is forged. */
export function uncheckedIn({ images, attachments, encrypted = false, cutOff = false }: NotRead): readonly Unchecked[] {
  const found: Unchecked[] = ['sender-authenticity'];
  if (images > 0) found.push('images');
  if (attachments) found.push('attachments');
  if (cutOff) found.push('cut-off');
  if (encrypted) found.push('encrypted');
  return found;
}

import type { Reaching } from './inert.ts';

/** What can be read in a text without the engine: e-mail addresses, LINE ids, and numbers of accounts or of persons. */
export interface ReachingWords {
  readonly kind: Extract<Reaching['kind'], 'address' | 'contact' | 'account'>;
  readonly words: string;
}

/** Reserved for examples (RFC 2606, RFC 6761): they never resolve. */
export const RESERVED = /(?:^|\.)(?:example|test|invalid)$/i;

/** A run of letters that an address can have, and the address that such a run begins with. */
const ADDRESS_LETTERS = /[a-z0-9][\w.+@-]*/gi;
const ADDRESS = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
/** LINE id X, ไอดีไลน์ X (the same), and handles that begin with @. */
const CONTACT =
  /(?:(?:ไลน์|ไลน|line)\s*(?:ไอดี|id)|(?:ไอดี|id)\s*(?:ไลน์|ไลน|line))\s*(?:[:：=]\s*)?(@?[a-z0-9][a-z0-9._-]{2,30})|(?<![\w.+-])(@[a-z0-9][a-z0-9._-]{2,30})/gi;
/** Ten to sixteen digits: an account, a card, an identity card. */
const ACCOUNT = /(?<![\d/.=-])\d(?:[- ]?\d){9,15}(?![\d-])/g;

/** Those of a text that lead to somebody. `known` are the words of its links and numbers, which are told apart. */
export function reachingWords(text: string, known: readonly string[]): readonly ReachingWords[] {
  const addresses = found(text, ADDRESS_LETTERS)
    .map((letters) => ADDRESS.exec(letters)?.[0] ?? '')
    .filter((words) => words !== '' && !RESERVED.test(words));
  const contacts = [...text.matchAll(CONTACT)].map(([, named, handle]) => named ?? handle ?? '');
  const accounts = found(text, ACCOUNT).filter((words) => /[1-9]/.test(words) && !isKnown(words, known));
  return [
    ...addresses.map((words) => ({ kind: 'address', words }) as const),
    ...contacts.filter((words) => !/example/i.test(words)).map((words) => ({ kind: 'contact', words }) as const),
    ...accounts.map((words) => ({ kind: 'account', words }) as const),
  ];
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([words]) => words);
}

/** A telephone number is ten digits too, and a link can hold as many. */
function isKnown(words: string, known: readonly string[]): boolean {
  const digits = words.replace(/\D/g, '');
  return known.some((each) => each.replace(/\D/g, '').includes(digits));
}

import type { Engine } from '../extract/engine.ts';
import { extractEntities } from '../extract/entities.ts';
import type { Link, Phone } from '../model.ts';
import type { Language } from '../setting-values.ts';
import { messageOf } from './message-of.ts';
import { RESERVED, reachingWords } from './reaching-words.ts';
import type { Scenario } from './scenario.ts';

/**
 * What could reach somebody: a link out of the reserved hosts, a number out of the range that nobody has, an account.
 */
export interface Reaching {
  readonly kind: 'link' | 'number' | 'address' | 'contact' | 'account';
  readonly words: string;
}

/** Fits Thailand's numbering plan and is assigned to nobody; a test holds it against the plan. */
const UNASSIGNED = /^\+6669000\d{4}$/;

/** Everything in a scenario by which somebody could be reached, in either language; empty where it may be shown. */
export function reachingParts(scenario: Scenario, engine: Engine): readonly Reaching[] {
  const found = (['th', 'en'] as const).flatMap((language) => reachingIn(scenario, language, engine));
  const listed = scenario.numbers.map(({ number }) => number);
  const known = new Set(found.map(({ words }) => words));
  const loose = listed.filter((number) => !/^0?69[- ]?000[- ]?\d{4}$|^\+66 ?69[- ]?000[- ]?\d{4}$/.test(number));
  return [...found, ...loose.filter((words) => !known.has(words)).map((words) => ({ kind: 'number', words }) as const)];
}

function reachingIn(scenario: Scenario, language: Language, engine: Engine): readonly Reaching[] {
  const message = messageOf(scenario, language);
  const { links, phones } = extractEntities(message, engine, []);
  // Not the message's own: a phone shows no address, and the scenario holds it all the same.
  const { address } = scenario.sender;
  const host = address.includes('@') ? address.replace(/^.*@/s, '') : '';
  const known = [...links, ...phones].map(({ shown }) => shown);
  return [
    ...links.filter(isReaching).map((link) => ({ kind: 'link', words: link.shown || link.target }) as const),
    ...phones.filter(isAssigned).map((phone) => ({ kind: 'number', words: phone.shown }) as const),
    ...(host === '' || RESERVED.test(host) ? [] : [{ kind: 'address', words: address } as const]),
    ...[message.subject, message.body].flatMap((text) => reachingWords(text, known)),
  ];
}

export function isReaching({ ascii }: Pick<Link, 'ascii'>): boolean {
  return !RESERVED.test(ascii);
}

export function isAssigned({ number }: Pick<Phone, 'number'>): boolean {
  return !UNASSIGNED.test(number);
}

import { type Engine, extractEntities } from '../extract/entities.ts';
import type { Link, Phone } from '../model.ts';
import type { Language } from '../setting-values.ts';
import { messageOf } from './message-of.ts';
import type { Scenario } from './scenario.ts';

/** What could reach somebody: a link out of the reserved hosts, or a number out of the range that nobody has. */
export type Reaching =
  | { readonly kind: 'link'; readonly words: string }
  | { readonly kind: 'number'; readonly words: string }
  | { readonly kind: 'address'; readonly words: string };

/** Reserved for examples (RFC 2606, RFC 6761): they never resolve. */
const RESERVED = /(?:^|\.)(?:example|test|invalid)$/;
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
  const host = message.senderAddress.includes('@') ? message.senderAddress.replace(/^.*@/s, '') : '';
  return [
    ...links.filter(isReaching).map((link) => ({ kind: 'link', words: link.shown || link.target }) as const),
    ...phones.filter(isAssigned).map((phone) => ({ kind: 'number', words: phone.shown }) as const),
    ...(host === '' || RESERVED.test(host) ? [] : [{ kind: 'address', words: message.senderAddress } as const]),
  ];
}

function isReaching({ ascii }: Link): boolean {
  return !RESERVED.test(ascii);
}

function isAssigned({ number }: Phone): boolean {
  return !UNASSIGNED.test(number);
}

import type { Engine } from '../../extract/engine.ts';
import { extractEntities } from '../../extract/entities.ts';
import { isAssigned, isReaching, type Reaching, reachingParts } from '../inert.ts';
import { messageOf } from '../message-of.ts';
import { reachingWords } from '../reaching-words.ts';
import type { Bilingual, Scenario } from '../scenario.ts';
import type { InertChange } from './inert-change.ts';
import { inertListed, inertNumbers, phoneChange } from './inert-numbers.ts';
import {
  addressChanges,
  escaped,
  inertInPlace,
  inertPlain,
  linkChange,
  type Rewrite,
  wordsChange,
} from './inert-words.ts';

export interface MadeInert {
  readonly scenario: Scenario;
  readonly changes: readonly InertChange[];
  /** What could not be replaced and has to be rewritten by hand. */
  readonly left: readonly Reaching[];
}

/**
 * A message that somebody received, with everything in it that reaches anybody replaced: hosts keep their labels, and
 * so their trick, under `.example` (`rd-go-th.cc` -> `rd-go-th.example`), numbers become 069-000-xxxx, the same number
 * the same one. What is disguised keeps its disguise where it can be read all the same.
 */
export function makeInert(scenario: Scenario, engine: Engine): MadeInert {
  const kept = replaceAll(scenario, changesIn(scenario, engine, inertInPlace));
  // Disguises that only the engine sees through: the whole of their words gives way to a plain host.
  const plain = replaceAll(kept.scenario, changesIn(kept.scenario, engine, inertPlain));
  const changes = [...kept.changes, ...plain.changes];
  return { scenario: plain.scenario, changes, left: reachingParts(plain.scenario, engine) };
}

function changesIn(scenario: Scenario, engine: Engine, rewrite: Rewrite): readonly InertChange[] {
  const numbers = inertNumbers(scenario, engine);
  const changes = (['th', 'en'] as const).flatMap((language) => {
    const message = messageOf(scenario, language);
    const { links, phones } = extractEntities(message, engine, []);
    const known = [...links, ...phones].map(({ shown }) => shown);
    return [
      ...links.filter(isReaching).map((link) => linkChange(link, message, rewrite)),
      ...phones.filter(isAssigned).map((phone) => phoneChange(phone, message, numbers)),
      ...[message.subject, message.body].flatMap((text) => reachingWords(text, known)).map(wordsChange),
    ];
  });
  const listed = scenario.numbers.map(({ number }) => ({ number, inert: inertListed(number, engine, numbers) }));
  const all = [
    ...changes,
    ...addressChanges(scenario.sender.address),
    ...listed.map(({ number, inert }): InertChange => ({ kind: 'number', from: number, to: inert })),
  ];
  const seen = new Set<string>();
  return all.filter(({ from, to }) => from !== '' && from !== to && !seen.has(from) && seen.add(from) !== undefined);
}

/** The scenario with all changes made wherever their words stand, clues included; longer words first. */
function replaceAll(scenario: Scenario, changes: readonly InertChange[]): Pick<MadeInert, 'scenario' | 'changes'> {
  const ordered = [...changes].sort((a, b) => b.from.length - a.from.length);
  const pattern = new RegExp(ordered.map(({ from }) => bounded(from)).join('|') || '(?!)', 'g');
  const replacements = new Map(ordered.map(({ from, to }) => [from, to]));
  const text = (each: string): string => each.replace(pattern, (words) => replacements.get(words) ?? words);
  const both = ({ th, en }: Bilingual): Bilingual => ({ th: text(th), en: text(en) });
  const { sender, qr, numbers, clues } = scenario;
  return {
    changes,
    scenario: {
      ...scenario,
      title: both(scenario.title),
      sender: { name: both(sender.name), address: text(sender.address) },
      subject: both(scenario.subject),
      text: both(scenario.text),
      ...(qr === undefined ? {} : { qr: text(qr) }),
      numbers: numbers.map(({ number, status }) => ({ number: text(number), status })),
      clues: clues.map((clue) => ({ ...clue, words: both(clue.words), why: both(clue.why) })),
      notes: both(scenario.notes),
    },
  };
}

/** A number is not a part of a longer one. */
function bounded(words: string): string {
  return /^\d.*\d$/s.test(words) ? `(?<!\\d)${escaped(words)}(?!\\d)` : escaped(words);
}

import { splitHost } from '../../domains.ts';
import { type Engine, extractEntities } from '../../extract/entities.ts';
import { messageWith } from '../../message-with.ts';
import type { Link, Message, Phone } from '../../model.ts';
import { isAssigned, isReaching, type Reaching, reachingParts } from '../inert.ts';
import { messageOf } from '../message-of.ts';
import { RESERVED, reachingWords } from '../reaching-words.ts';
import type { Bilingual, Scenario } from '../scenario.ts';

/** Words that reached somebody, and what stands in their place. */
export interface InertChange {
  readonly kind: Reaching['kind'];
  readonly from: string;
  readonly to: string;
}

export interface MadeInert {
  readonly scenario: Scenario;
  readonly changes: readonly InertChange[];
  /** What could not be replaced and has to be rewritten by hand. */
  readonly left: readonly Reaching[];
}

/**
 * A message that somebody received, with everything in it that reaches anybody replaced: hosts keep their labels, and so
 * their trick, under `.example` (`rd-go-th.cc` -> `rd-go-th.example`), numbers become 069-000-xxxx, the same number the same
 * one. What is disguised keeps its disguise where it can be read all the same.
 */
export function makeInert(scenario: Scenario, engine: Engine): MadeInert {
  const kept = replaceAll(scenario, changesIn(scenario, engine, inertInPlace));
  // Disguises that only the engine sees through: the whole of their words gives way to a plain host.
  const plain = replaceAll(kept.scenario, changesIn(kept.scenario, engine, inertPlain));
  const changes = [...kept.changes, ...plain.changes];
  return { scenario: plain.scenario, changes, left: reachingParts(plain.scenario, engine) };
}

/** How the words of a link are rewritten. */
type Rewrite = (words: string, link: Link) => string;

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

/** Where a link's address is hidden behind words or in a code, that address is rewritten, else the words themselves. */
function linkChange(link: Link, { anchors }: Message, rewrite: Rewrite): InertChange {
  const { start, end } = link.place;
  const hidden = link.via === 'text' ? undefined : anchors.find((each) => each.start === start && each.end === end);
  const from = hidden?.href ?? link.shown;
  const to = link.kind === 'contact' ? `https://${inertHost(link.ascii)}/example` : rewrite(from, link);
  return { kind: 'link', from, to };
}

/** Only the end of the host is changed, however it is spelled: `rd-go-th [.] cc/x` -> `rd-go-th [.] example/x`. */
function inertInPlace(words: string, { host, ascii }: Link): string {
  for (const known of [host, ascii]) {
    const at = words.toLowerCase().lastIndexOf(known.toLowerCase());
    if (known !== '' && at >= 0) return words.slice(0, at) + inertHost(known) + words.slice(at + known.length);
  }
  const labels = splitHost(ascii).suffix.split('.').map(escaped);
  const ending = new RegExp(`${labels.join('[^a-z0-9]{1,12}')}(?![a-z0-9])`, 'i');
  return words.replace(ending, 'example');
}

function inertPlain(_: string, { ascii }: Link): string {
  return inertHost(ascii);
}

/** `pay.rd-go-th.co.th` -> `pay.rd-go-th.example`; an address in numbers becomes a name. */
export function inertHost(host: string): string {
  const { domain, before } = splitHost(host);
  return domain === null ? `${host.replace(/[^a-z0-9]+/gi, '-')}.example` : `${before.join('.')}.example`;
}

/** A number for each number of the scenario, the same in both languages. */
function inertNumbers(scenario: Scenario, engine: Engine): ReadonlyMap<string, string> {
  const all = (['th', 'en'] as const).flatMap((language) => {
    return extractEntities(messageOf(scenario, language), engine, []).phones;
  });
  const listed = scenario.numbers.flatMap(({ number }) => phonesOf(number, engine));
  const taken = new Set([...all, ...listed].map(({ number }) => number as string));
  const inert = new Map<string, string>();
  let next = FIRST_INERT;
  for (const { number } of [...all, ...listed].filter(isAssigned)) {
    if (inert.has(number)) continue;
    while (taken.has(`+6669000${next}`)) next++;
    inert.set(number, `069-000-${next++}`);
  }
  return inert;
}

const FIRST_INERT = 1001;

function phonesOf(text: string, engine: Engine): readonly Phone[] {
  return extractEntities(messageWith({ body: `โทร ${text}` }), engine, []).phones;
}

function phoneChange(phone: Phone, { anchors }: Message, numbers: ReadonlyMap<string, string>): InertChange {
  const to = numbers.get(phone.number) ?? `069-000-${FIRST_INERT}`;
  const { start, end } = phone.place;
  const dialled = anchors.find((each) => each.start === start && each.end === end && /^(?:tel|sms):/i.test(each.href));
  if (dialled !== undefined) return { kind: 'number', from: dialled.href, to: `tel:${to}` };
  const isThai = /[๐-๙]/.test(phone.shown);
  return { kind: 'number', from: phone.shown, to: isThai ? thaiDigits(to) : to };
}

function inertListed(number: string, engine: Engine, numbers: ReadonlyMap<string, string>): string {
  const [phone] = phonesOf(number, engine);
  if (phone === undefined) return `069-000-${FIRST_INERT}`;
  return isAssigned(phone) ? (numbers.get(phone.number) ?? number) : number;
}

function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

function addressChanges(address: string): readonly InertChange[] {
  const host = address.includes('@') ? address.replace(/^.*@/s, '') : '';
  if (host === '' || RESERVED.test(host)) return [];
  return [{ kind: 'address', from: address, to: inertAddress(address) }];
}

function inertAddress(address: string): string {
  return address.replace(/[^@]*$/, (host) => inertHost(host));
}

function wordsChange({ kind, words }: Reaching): InertChange {
  if (kind === 'account') return { kind, from: words, to: words.replace(/\d/g, '0') };
  if (kind === 'contact') return { kind, from: words, to: words.startsWith('@') ? '@line-example' : 'line-example' };
  return { kind, from: words, to: inertAddress(words) };
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

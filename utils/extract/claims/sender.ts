import type { Gazetteer } from '../../agencies/gazetteer.ts';
import type { NameHit } from '../../agencies/name-hit.ts';
import { registrableDomain } from '../../domains.ts';
import { FREE_MAIL } from '../../free-mail.ts';
import type { AgencyId, Message, Span } from '../../model.ts';
import { overlaps } from '../../overlaps.ts';
import { isAsciiLetter } from '../../text/ascii.ts';
import { findCues } from '../../text/cue-list.ts';
import { isThaiLetter, isThaiMark } from '../../text/thai.ts';
import { withoutRuns } from '../../without-runs.ts';
import type { Engine } from '../engine.ts';
import { imitates } from '../links/imitation/lookalike.ts';
import type { Imitated, OfficialHosts } from '../links/imitation/official-hosts.ts';
import { isOfCompanyName } from './company-name.ts';
import type { CueKind } from './cues.ts';
import { bodyOfShownName } from './sender-id.ts';
import { NEUTRAL, SENDER_WORDS, type SenderWord } from './sender-words.ts';
import type { View } from './view.ts';

/** Who the message says it comes from, before its text is read. */
export interface Sender {
  /** The shown name in comparing form. */
  readonly name: string;
  /** The body that the shown name names, and whether the name says nothing else. */
  readonly named: NameHit | null;
  readonly namedOnly: boolean;
  /**
   * `none` is shown, or a word that any sender could use, or a body, or letters that may mean one (PEA), or somebody
   * who is no body of the state.
   */
  readonly shown: 'none' | 'neutral' | 'body' | 'hint' | 'other';
  /** It says that it is a company, a cooperative, a foundation and the like, or its address is another state's. */
  readonly firm: boolean;
  /** It begins as the name of a desk of the state does: a division, a registrar, an inspector. */
  readonly office: boolean;
  /** The body that the shown name spells out without naming it: "efiling@rd.go.th" as a name, ThaiIandPost. */
  readonly bodyByName: AgencyId | undefined;
  /** Host of the address, lower case; empty without one. */
  readonly host: string;
  readonly owner: AgencyId | undefined;
  /** The address is one of the body that owns its domain, or of a government domain. */
  readonly official: boolean;
  readonly imitates: Imitated | undefined;
  readonly freeMail: boolean;
  /** The address belongs to somebody who is neither a body nor a free mail service. */
  readonly company: boolean;
  /** The shown name holds the name of the address's domain: iTAX <…@itax.in.th>. */
  readonly isHome: boolean;
}

export function senderOf(message: Message, view: View, { hosts, gazetteer }: Engine): Sender {
  const address = addressOf(hostOfAddress(message.senderAddress), hosts);
  const words = findCues(SENDER_WORDS, view.mapped, view.lower());
  const firm = FOREIGN_STATE.test(address.host) || (!address.official && saysAnother(view, words, gazetteer));
  const named = firm ? null : dominant(view);
  const bodyByName = firm || view.names.length > 0 ? undefined : bodyOfShownName(message.senderName, hosts);
  return {
    ...address,
    name: view.text,
    named,
    namedOnly: named !== null && !isMore(view.text, [named, ...words]),
    shown: named !== null || bodyByName !== undefined ? 'body' : shownAs(view, words, firm),
    firm,
    office: words.some((word) => isOffice(view.text, word)),
    bodyByName,
    isHome: !address.official && holdsNameOf(view.text, address.host),
  };
}

/** Whose an address is, by its host alone. */
function addressOf(host: string, hosts: OfficialHosts) {
  const owner = hosts.ownerOf(host);
  const official = owner !== undefined || hosts.isGovernment(host);
  const posing = official ? undefined : imitates(host, '', hosts);
  const freeMail = FREE_MAIL.has(registrableDomain(host) ?? host);
  const company = host !== '' && !official && posing === undefined && !freeMail;
  return { host, owner, official, imitates: posing, freeMail, company };
}

/** Addresses that only other states and their unions give out. */
const FOREIGN_STATE =
  /(?:^|\.)(?:gov|mil|europa\.eu|gc\.ca|(?:gov|gob|gouv|govt)\.(?!th)[a-z]{2}|go\.(?:jp|kr|id|ke|ug|tz))$/;

/** The host of an e-mail address, lower case. */
export function hostOfAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : afterAt(address, at).replace(/[>\s].*$/s, '');
}

/** No host is longer (RFC 1035); what is written behind one may be. */
const LONGEST_HOST = 253;

function afterAt(address: string, at: number): string {
  return address.slice(at + 1, at + 2 + LONGEST_HOST).toLowerCase();
}

/**
 * A company, a cooperative, a foundation, a bank that is not the state's: whatever body its name holds, that is who
 * writes.
 */
function saysAnother({ cues, names, text }: View, words: readonly SenderWord[], { agencies }: Gazetteer): boolean {
  if (names.some((name) => name.form !== 'topic' && agencies.get(name.agency)?.claimable === false)) return true;
  if (names.some((name) => isBodyOfDesk(text, name))) return false;
  const isPart = (cue: Span, name: NameHit) =>
    (name.form !== 'topic' && overlaps(name, cue)) ||
    (agencies.get(name.agency)?.kind === 'state-enterprise' && isOfCompanyName(text, cue, name));
  return [...cues(), ...words].some(
    (word) => (word.kind === 'other' || word.kind === 'firm') && !names.some((name) => isPart(word, name)),
  );
}

/** "กรมสรรพากร - e-Tax Invoice": a body in full, and behind a dash what its desk is called, whatever that is. */
function isBodyOfDesk(text: string, { form, start, end }: NameHit): boolean {
  return form === 'name' && text.slice(0, start).trim() === '' && /^ ?[-–—|:] /.test(text.slice(end, end + 3));
}

/** Whether a shown name holds the name of a host's domain: LINE TODAY and today.line.me. */
export function holdsNameOf(name: string, host: string): boolean {
  const [label = ''] = (registrableDomain(host) ?? '').replaceAll('-', '').split('.');
  return label.length >= SHORTEST_BRAND && lettersOf(name).includes(label);
}

const SHORTEST_BRAND = 3;

/** Nobody shows more of a name, and it is asked for each link. */
const LONGEST_NAME = 200;

function lettersOf(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

/** The longest name that begins a word; inside another word it is part of somebody else's name (ตัวอย่างพาณิชย์). */
function dominant({ names, text }: View): NameHit | null {
  let best: NameHit | null = null;
  for (const name of names) {
    if (name.form === 'topic' || name.form === 'ambiguous') continue;
    if (isThaiLetter(text.charCodeAt(name.start - 1))) continue;
    if (best === null || name.end - name.start > best.end - best.start) best = name;
  }
  return best;
}

/** An English word of an office may stand anywhere in a name, a Thai one is its head: กองตรวจสอบ, but not ทีมงาน. */
function isOffice(text: string, { kind, start }: SenderWord): boolean {
  return kind === 'office' && (isAsciiLetter(text.charCodeAt(start)) || text.slice(0, start).trim() === '');
}

/** Whether a text says more than these runs and what any sender may say in Latin letters. */
function isMore(text: string, runs: readonly Span[]): boolean {
  const rest = withoutRuns(text, runs);
  return letters(rest) > FEW && letters(rest.replace(NEUTRAL, '')) > FEW;
}

const FEW = 2;

function shownAs(view: View, words: readonly Span[], firm: boolean): Sender['shown'] {
  if (letters(view.text) === 0) return 'none';
  if (firm || FAMILY.test(view.text)) return 'other';
  const said = view.cues().filter(({ kind }) => SAID_BY_ANYBODY.has(kind));
  if (isMore(view.text, [...view.names, ...said, ...words])) return 'other';
  return view.names.length > 0 ? 'hint' : 'neutral';
}

/**
 * Mother, father, elder, younger, uncle, aunt, grandmother, child, with a first name: so phones show people one knows.
 */
const FAMILY = /^(?:แม|พอ|พี(?!อ)|นอง|ลุง|ปา(?![กนล])|ยาย|ลูก(?![คจ])|mom|mum|dad)[\u0e01-\u0e4e]{0,8}$/i;

/** What a sender that names nobody says instead: แจ้งเตือน, คืนเงิน, ด่วนที่สุด. */
const SAID_BY_ANYBODY: ReadonlySet<CueKind> = new Set([
  'announce',
  'act',
  'threat',
  'from',
  'order',
  'formal',
  'polite',
]);

/** How many letters a text has; Latin and Thai are told without the regular expression, which takes 2 ms to make. */
function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOtherScript(code)) return (text.match(/\p{L}/gu) ?? []).length;
    if (isAsciiLetter(code) || (isThaiLetter(code) && !isThaiMark(code))) count++;
  }
  return count;
}

function isOtherScript(code: number): boolean {
  return code >= 0x80 && (code < 0x0e00 || code >= 0x0e80);
}

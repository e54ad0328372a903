import { registrableDomain } from '../../domains.ts';
import type { Link } from '../../model.ts';
import { isOfCompanyName } from './company-name.ts';
import type { Cue, CueKind } from './cues.ts';
import { isOddHost, isThaiHost } from './host-kinds.ts';
import { isInQuotation, lineAt } from './layout.ts';
import { isNamedIn } from './named-host.ts';
import { isSalutation } from './opening.ts';
import type { Reading } from './reading.ts';
import { holdsNameOf, type Sender } from './sender.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

/** A message that names so many bodies is about them, as a news digest is. */
const MANY_BODIES = 4;
/** Of more links the rest is a list; each costs a look through the head of the text. */
const MOST_NAMED = 20;
/** How many letters from the start still count as the opening. */
const EDGE = 60;

/** What the message as a whole says, whichever body is asked about; `echoes` where a host is named like a body. */
export function signalsOfMessage({ subject, body, sender, links }: Reading, echoes: boolean): Set<Signal> {
  const found = new Set<Signal>();
  addWords(found, subject, body);
  const bodies = new Set([...subject.names, ...body.names].map((name) => name.agency));
  if (bodies.size >= MANY_BODIES) found.add('message-many-bodies');
  if (isLabelled(body)) found.add('message-labelled');
  addSender(found, sender);
  addLinks(found, sender, links, echoes);
  if (links.slice(0, MOST_NAMED).some((link) => isNamedIn(body, link))) found.add('link-named');
  return found;
}

/** "Brand: …" or "[Brand] …" at the start of a text: the writer says its name. */
function isLabelled({ text, names }: View): boolean {
  const head = text.slice(0, LABEL).trimStart();
  const closing = CLOSING[head.charAt(0)];
  const end = closing === undefined ? head.search(/[:|]/) : head.indexOf(closing);
  const label = head.slice(closing === undefined ? 0 : 1, Math.max(0, end));
  const named = names[0] !== undefined && names[0].start < LABEL;
  return !named && label.length >= SHORTEST_LABEL && !/[\n,;!?]/.test(label);
}

const LABEL = 30;
const SHORTEST_LABEL = 3;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '【': '】' };

/** A signal for so many cue words of a kind. */
const COUNTED: readonly (readonly [CueKind, number, Signal])[] = [
  ['you', 1, 'message-you'],
  ['polite', 1, 'message-polite'],
  ['formal', 1, 'message-formal'],
  ['formal', 2, 'message-formals'],
  ['familiar', 1, 'message-familiar'],
  ['threat', 1, 'message-threat'],
  ['threat', 2, 'message-threats'],
  ['order', 1, 'message-order'],
  ['act', 1, 'message-act'],
  ['report', 1, 'message-report'],
  ['pose', 1, 'message-pose'],
  ['pose', 3, 'message-poses'],
  ['news', 1, 'message-news'],
  ['promo', 1, 'message-promo'],
  ['chat', 1, 'message-chat'],
  ['foreign', 1, 'message-foreign'],
  ['other', 1, 'message-other'],
];

function addWords(found: Set<Signal>, subject: View, body: View): void {
  const counts = new Map<CueKind, number>();
  for (const view of [subject, body]) {
    for (const cue of ownWords(view)) counts.set(cue.kind, (counts.get(cue.kind) ?? 0) + 1);
  }
  if (PRICE.test(body.text)) counts.set('promo', (counts.get('promo') ?? 0) + 1);
  for (const [kind, least, signal] of COUNTED) if ((counts.get(kind) ?? 0) >= least) found.add(signal);
  for (const [pattern, signal] of SAID) if (pattern.test(body.lower())) found.add(signal);
  const companies = body.cues().filter((cue) => cue.kind === 'other' && !isNotOfWriter(body, cue));
  if (companies.some((cue) => cue.start < EDGE)) found.add('message-other-opens');
}

/** A signal for what stands anywhere in the body, in small letters. */
const SAID: readonly (readonly [RegExp, Signal])[] = [
  [/\?(?=\s|$)/, 'message-asks'],
  [/!(?=\s|$)/, 'message-exclaims'],
  // "your account" is one word of what is done to it.
  [/\byour\b/, 'message-you'],
  // A sum of money: 1,260 บาท, 560 บ., THB 6,120. Lures promise or ask for one.
  [/\d ?(?:บาท|บ\.|baht|thb)|(?:thb|฿) ?\d/, 'message-amount'],
  // A day of a month: who has something to tell says when; a lure says today.
  [
    /\d ?(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|มกรา|กุมพา|มีนา|เมสา|พฤส|มิถุนา|กรกดา|สิงหา|กันยา|ตุลา|ทันวา)|\d ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    'message-date',
  ],
];

/** 599.- and ลด 50% (off), as only shops write a price. */
const PRICE = /\d\.-(?!\d)|ลด(?:สูงสุด|ถึง)? ?\d{1,2} ?%/;

/** The cue words; of a message that warns in its own words, only those: the threats it quotes are another's. */
function ownWords(view: View): readonly Cue[] {
  const cues = view.cues().filter((cue) => !isNotOfWriter(view, cue));
  const own = cues.filter((cue) => !isInQuotation(view.layout(), cue.start));
  return own.some((cue) => cue.kind === 'pose') ? own : cues;
}

/**
 * Whether a word for a company says nothing of the writer: it is the reader's, or an enterprise of the state is called
 * so.
 */
function isNotOfWriter(view: View, cue: Cue): boolean {
  if (cue.kind !== 'other') return false;
  return (
    isOfReader(view, cue) || view.names.some((name) => name.form === 'name' && isOfCompanyName(view.text, cue, name))
  );
}

/**
 * "เรียน ฝ่ายบุคคล", "Dear Company Limited": what the reader is says nothing of the writer, unless it is the writer's
 * own people.
 */
function isOfReader({ text, layout }: View, { start, end }: Cue): boolean {
  const index = lineAt(layout(), start);
  const line = layout().lines[index];
  if (line === undefined || index > 1 || !isSalutation(text, line)) return false;
  return !OWN_PEOPLE.test(text.slice(start, end));
}

/** พนักงานทุกท่าน (all staff), เจ้าของร่วม (co-owners), ลูกบ้าน (residents), เพื่อนๆ (friends), ผู้ปกครอง (parents). */
const OWN_PEOPLE = /พนักงาน|เจาของรวม|ลูกบาน|เพือน|ผูปกครอง|staff|all|colleagues|client/;

function addSender(found: Set<Signal>, sender: Sender): void {
  if (sender.shown === 'none') found.add('sender-none');
  if (sender.shown === 'neutral') found.add('sender-neutral');
  if (sender.shown === 'hint') found.add('sender-hint');
  // An office of a body may call itself what it likes; its address says whose it is.
  if (sender.shown === 'other' && !sender.official && !sender.office)
    found.add(sender.freeMail ? 'sender-person' : 'sender-brand');
  if (sender.firm) found.add('sender-firm');
  if (sender.office) found.add('sender-office');
  if (sender.freeMail) found.add('sender-free-mail');
  if (sender.company) found.add(signalOfHost(sender.host));
  if (sender.isHome && sender.shown === 'other') found.add('sender-is-home');
}

/** Whose the host of an address is that is neither a body's nor a free mail service's. */
function signalOfHost(host: string): Signal {
  if (isOddHost(host)) return 'sender-odd';
  return isThaiHost(host) ? 'sender-thai' : 'sender-company';
}

function addLinks(found: Set<Signal>, sender: Sender, links: readonly Link[], echoes: boolean): void {
  const home = sender.host === '' ? null : registrableDomain(sender.host);
  if (links.length === 0) found.add('link-none');
  for (const link of links) {
    const signal = (echoes ? null : publishedAs(link)) ?? signalOfLink(link, sender, home);
    if (signal !== null) found.add(signal);
  }
}

/** A link to what a newsroom, a portal or a board has published. */
function publishedAs({ kind, ascii, target, officialOf, government, imitates }: Link): Signal | null {
  const foreign = officialOf === undefined && !government && imitates === undefined && KINDS[kind] === undefined;
  if (!foreign || isOddHost(ascii)) return null;
  if (NEWSROOM.test(ascii)) return 'link-news';
  return ARTICLE.test(target) ? 'link-article' : null;
}

function signalOfLink(link: Link, sender: Sender, home: string | null): Signal | null {
  if (SHARED.test(link.ascii)) return 'link-shared';
  const byKind = KINDS[link.kind];
  if (byKind !== undefined) return byKind;
  const ofBody = link.officialOf !== undefined || link.government;
  if (home !== null && registrableDomain(link.ascii) === home) return 'link-of-sender';
  if (ofBody) return null;
  if (sender.shown === 'other' && holdsNameOf(sender.name, link.ascii)) return 'link-of-sender';
  if (isOddHost(link.ascii)) return 'link-odd';
  return isThaiHost(link.ascii) ? 'link-thai' : null;
}

const KINDS: Partial<Record<Link['kind'], Signal>> = {
  shortener: 'link-hidden',
  contact: 'link-contact',
  app: 'link-app',
};

/** Short addresses of places on a map, photographs and films: they hide no site. */
const SHARED = /^(?:maps|photos)\.app\.goo\.gl$|^youtu\.be$/;

/** Words in the addresses of single pieces that papers, portals and boards publish. */
const ARTICLE =
  /^https?:\/\/[^/]+\/(?:[^?#]*[/-])?(?:news|contents?|articles?|detail|story|stories|posts?|blogs?|columns?|insights?|business|politics|knowledge|lifestyle|magazine|media|press)(?:[-_/.?\d]|$)/i;

/** Words in the names of newspapers, magazines and boards. */
const NEWSROOM =
  /news|today|(?<!thailand|thai)post|times|daily|media|magazine|gazette|journal|blog|pantip|thaipbs|thairath|khaosod|matichon|sanook|mgronline/;

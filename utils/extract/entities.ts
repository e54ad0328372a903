import { type Gazetteer, isHotline, isOwnHost } from '../agencies/gazetteer.ts';
import type { AgencyId, Entities, Link, Message, Part, Phone } from '../model.ts';
import { once } from '../once.ts';
import { canonicalise } from '../text/canonical.ts';
import { textSpan } from '../text/mapped.ts';
import { audienceOf } from './audience.ts';
import { extractClaim } from './claims/claims.ts';
import type { Reading } from './claims/reading.ts';
import { senderOf } from './claims/sender.ts';
import { viewOf } from './claims/view.ts';
import { warnsOfScam } from './claims/warning.ts';
import type { Engine } from './engine.ts';
import { MOST_LINKS, type PartTexts, searchLinks } from './links/links.ts';
import { phoneOfContactLink } from './phones/contact-links.ts';
import { MOST_NUMBERS } from './phones/find-numbers.ts';
import { extractPhones } from './phones/phones.ts';
import { extractRequests } from './requests/requests.ts';
import { speaksOfScanning } from './requests/scans.ts';

/**
 * Nobody reads more than this of one message; that there was a rest is said (`too-long`). It is five times what Gmail
 * shows of one before it cuts it off.
 */
export const LONGEST_PART = 500_000;

/** Message → Entities. Pure; never throws. What few verdicts depend on is looked for when it is asked for. */
export function extractEntities(message: Message, engine: Engine, ownDomains: readonly string[]): Entities {
  const texts = textsOf(message);
  const { links, complete } = searchLinks(message, texts, engine.hosts);
  const phones = phonesOf(message, texts, links, engine.gazetteer);
  const reading = readingOf(message, texts, links, engine);
  const claim = extractClaim(reading);
  const isRead = complete && reading.subject.complete && reading.body.complete && !isTooLong(message, phones);
  const requests = once(() => extractRequests(reading.body, phones));
  return {
    links,
    phones,
    claim,
    requests,
    asksToScan: () => speaksOfScanning(reading.body) && requests().some(({ kind }) => kind === 'scan'),
    audience: audienceOf(message, engine.hosts, ownDomains),
    allOfficial: claim !== null && isAllOfficial(reading, claim.agency),
    warnsOfScam: () => claim === null && warnsOfScam(reading),
    unchecked: isRead ? [] : ['too-long'],
  };
}

function isAllOfficial({ sender, links, gazetteer }: Reading, agency: AgencyId): boolean {
  if (sender.host === '') return false;
  return isOwnHost(gazetteer, agency, sender.host) && links.every(({ ascii }) => isOwnHost(gazetteer, agency, ascii));
}

/** The message as the claims code reads it; also what the weights are trained on. */
export function readingOf(message: Message, texts: PartTexts, links: readonly Link[], engine: Engine): Reading {
  const { gazetteer } = engine;
  const senderName = viewOf('from_name', texts.from_name, gazetteer);
  const written = (part: Part) =>
    links.filter(({ via, place }) => via === 'text' && place.part === part).map(({ place }) => place);
  return {
    message,
    senderName,
    subject: viewOf('subject', texts.subject, gazetteer, written('subject')),
    body: viewOf('body', texts.body, gazetteer, written('body')),
    sender: senderOf(message, senderName, engine),
    links,
    gazetteer,
    hosts: engine.hosts,
  };
}

/** The canonical text of each part, cut where nobody reads on. */
export function textsOf(message: Message): PartTexts {
  return {
    from_name: canonicalise(cut(message.senderName)),
    from_address: canonicalise(cut(message.senderAddress)),
    subject: canonicalise(cut(message.subject)),
    body: canonicalise(cut(message.body)),
  };
}

function cut(text: string): string {
  return text.length <= LONGEST_PART ? text : text.slice(0, LONGEST_PART);
}

function isTooLong(message: Message, phones: readonly Phone[]): boolean {
  const longest = Math.max(message.body.length, message.subject.length, message.senderName.length);
  return longest > LONGEST_PART || phones.length >= MOST_NUMBERS;
}

/**
 * Numbers of the sender's name (an SMS may come from one), the subject and the body, and those that only the address
 * of an anchor holds (`tel:`, wa.me). Digits inside other links are no numbers.
 */
function phonesOf(message: Message, texts: PartTexts, links: readonly Link[], gazetteer: Gazetteer): Phone[] {
  const parts: readonly Part[] = ['from_name', 'subject', 'body'];
  const written = parts
    .filter((part) => texts[part].text !== '')
    .flatMap((part) =>
      extractPhones(texts[part], part, {
        isHotline: (code) => isHotline(gazetteer, code),
        taken: links
          .filter((link) => link.via === 'text' && link.place.part === part)
          .map((link) => textSpan(texts[part], link.place)),
      }),
    );
  const known = new Set(written.map((phone) => phone.number));
  return [...written, ...phonesOfAnchors(message).filter((phone) => !known.has(phone.number))];
}

function phonesOfAnchors({ anchors, body }: Message): Phone[] {
  return anchors.slice(0, MOST_LINKS).flatMap(({ href, start, end }) => {
    const found = phoneOfContactLink(href);
    if (found === null) return [];
    return [{ ...found, shown: body.slice(start, end), extensions: [], place: { part: 'body', start, end } } as const];
  });
}

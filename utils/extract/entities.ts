import type { Gazetteer } from '../agencies/gazetteer.ts';
import type { Entities, Link, Message, Part, Phone, Unchecked } from '../model.ts';
import { canonicalise } from '../text/canonical.ts';
import { type Mapped, textSpan } from '../text/mapped.ts';
import { audienceOf } from './audience.ts';
import { extractClaim, type Reading } from './claims/claims.ts';
import { senderOf } from './claims/sender.ts';
import { viewOf } from './claims/view.ts';
import { extractLinks } from './links/links.ts';
import type { OfficialHosts } from './links/official-hosts.ts';
import { extractPhones } from './phones/phones.ts';
import { extractRequests } from './requests/requests.ts';

/** Nobody reads more than this of one message; that there was a rest is said (`too-long`). */
export const LONGEST_PART = 1_000_000;

/** The tables that every analysis reads; made once in a frame, a worker or a process. */
export interface Engine {
  readonly gazetteer: Gazetteer;
  readonly hosts: OfficialHosts;
  /** Short codes that belong to some body (1441, 1129). */
  readonly hotlines: ReadonlySet<string>;
}

type Texts = { readonly [P in Part]: Mapped };

/** Message → Entities. Pure; never throws. */
export function extractEntities(message: Message, engine: Engine, ownDomains: readonly string[]): Entities {
  const { hosts, hotlines } = engine;
  const texts = textsOf(message);
  const links = extractLinks(message, texts, hosts);
  const phones = phonesOf(texts, links, hotlines);
  const reading = readingOf(message, texts, links, engine);
  const claim = extractClaim(reading);
  return {
    links,
    phones,
    claim,
    requests: extractRequests(reading.body, phones),
    audience: audienceOf(message, hosts, ownDomains),
    senderOfficial: claim !== null && reading.sender.owner === claim.agency,
    unchecked: tooLong(message),
  };
}

/** The message as the claims code reads it; also what the weights are trained on. */
export function readingOf(
  message: Message,
  texts: Texts,
  links: readonly Link[],
  { gazetteer, hosts }: Engine,
): Reading {
  const senderName = viewOf('from_name', texts.from_name, gazetteer);
  return {
    message,
    senderName,
    subject: viewOf('subject', texts.subject, gazetteer),
    body: viewOf('body', texts.body, gazetteer),
    sender: senderOf(message, senderName, hosts),
    links,
    gazetteer,
  };
}

/** The canonical text of each part, cut where nobody reads on. */
export function textsOf(message: Message): Texts {
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

function tooLong(message: Message): readonly Unchecked[] {
  const longest = Math.max(message.body.length, message.subject.length, message.senderName.length);
  return longest > LONGEST_PART ? ['too-long'] : [];
}

/** Numbers of the sender's name (an SMS may come from one), the subject and the body; those inside links are none. */
function phonesOf(texts: Texts, links: readonly Link[], hotlines: ReadonlySet<string>): Phone[] {
  const parts: readonly Part[] = ['from_name', 'subject', 'body'];
  return parts.flatMap((part) =>
    extractPhones(texts[part], part, {
      isHotline: (code) => hotlines.has(code),
      taken: links
        .filter((link) => link.via === 'text' && link.place.part === part)
        .map((link) => textSpan(texts[part], link.place)),
    }),
  );
}

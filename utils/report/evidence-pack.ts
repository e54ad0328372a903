import type { Gazetteer } from '../agencies/gazetteer.ts';
import type { Link, Listing, Part, Phone, Place, Reason, Unchecked, Verdict } from '../model.ts';
import { overlaps } from '../overlaps.ts';
import { partText } from '../part-text.ts';
import { defang, defangHost, defangWords } from './defang.ts';
import type { ReportedMessage } from './evidence.ts';

/** Raised when a field changes its meaning or goes away. */
export const PACK_FORMAT = 'ruthan-evidence-1';

/**
 * What a person hands to a body or to the police about one message. It is shown to them as it is before anything is
 * copied or saved. The recipient's own address is not in it. Schema: `evidence-pack.schema.json`.
 */
export interface EvidencePack {
  readonly format: typeof PACK_FORMAT;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly madeBy: { readonly product: 'Ruthan'; readonly version: string };
  readonly message: PackMessage;
  /** SHA-256 in hex of `digestText(message)`, the message before its links were made harmless. */
  readonly sha256: string;
  readonly verdict: PackVerdict;
  readonly links: readonly PackLink[];
  readonly numbers: readonly PackNumber[];
}

export interface PackMessage {
  readonly channel: ReportedMessage['channel'];
  readonly senderName: string;
  readonly senderAddress: string;
  readonly subject: string;
  /** The text with its links made harmless. */
  readonly text: string;
}

export interface PackVerdict {
  readonly level: Verdict['level'];
  readonly agency: { readonly id: string; readonly th: string; readonly en: string } | null;
  readonly locality?: string;
  readonly reasons: readonly { readonly code: string; readonly level: string; readonly words: readonly string[] }[];
  readonly unchecked: readonly Unchecked[];
}

export interface PackLink {
  readonly shown: string;
  readonly target: string;
  readonly host: string;
  readonly ascii: string;
  readonly kind: Link['kind'];
  readonly via: Link['via'];
}

export interface PackNumber {
  readonly shown: string;
  readonly number: string;
  readonly kind: Phone['kind'];
  readonly listing: Listing;
}

export interface PackSource {
  readonly message: ReportedMessage;
  readonly verdict: Verdict;
  readonly gazetteer: Gazetteer;
  /** SHA-256 in hex of `digestText(message)`. */
  readonly sha256: string;
  readonly version: string;
  readonly now: Date;
}

/**
 * What the digest of a pack is taken of, as UTF-8: sender name, sender address, subject and text, a line end between.
 */
export function digestText({ senderName, senderAddress, subject, body }: ReportedMessage): string {
  return [senderName, senderAddress, subject, body].join('\n');
}

export function makePack({ message, verdict, gazetteer, sha256, version, now }: PackSource): EvidencePack {
  return {
    format: PACK_FORMAT,
    madeAt: now.toISOString(),
    madeBy: { product: 'Ruthan', version },
    message: harmless(message, verdict.links),
    sha256,
    verdict: packVerdict(message, verdict, gazetteer),
    links: verdict.links.map(packLink),
    numbers: verdict.phones.map(({ shown, number, kind }, index) => ({
      shown,
      number,
      kind,
      listing: verdict.listings[index] ?? { status: 'no-list' },
    })),
  };
}

function packVerdict(message: ReportedMessage, verdict: Verdict, gazetteer: Gazetteer): PackVerdict {
  const { level, locality, reasons, unchecked } = verdict;
  const agency = verdict.agency === null ? undefined : gazetteer.agencies.get(verdict.agency);
  return {
    level,
    agency: agency === undefined ? null : { id: agency.id, th: agency.th, en: agency.en },
    ...(locality === undefined ? {} : { locality }),
    reasons: reasons.map((reason) => ({
      code: reason.code,
      level: reason.level,
      words: wordsOf(reason, message, verdict),
    })),
    unchecked,
  };
}

/** The words that decided; those of a link are harmless like the link itself. */
function wordsOf({ evidence }: Reason, message: ReportedMessage, { links }: Verdict): readonly string[] {
  const words = evidence.map((place) => {
    const text = partText(message, place.part).slice(place.start, place.end);
    return links.some((link) => areOverOneAnother(link.place, place)) ? defangWords(text) : text;
  });
  return [...new Set(words)];
}

function packLink({ shown, target, host, ascii, kind, via }: Link): PackLink {
  return {
    shown: defangWords(shown),
    target: defang(target),
    host: defangHost(host),
    ascii: defangHost(ascii),
    kind,
    via,
  };
}

function harmless(message: ReportedMessage, links: readonly Link[]): PackMessage {
  const { channel, senderAddress } = message;
  const rewrite = (part: Part) => rewriteAt(partText(message, part), placesIn(part, links));
  return {
    channel,
    senderName: rewrite('from_name'),
    senderAddress,
    subject: rewrite('subject'),
    text: rewrite('body'),
  };
}

/** In the order in which they stand. */
function placesIn(part: Part, links: readonly Link[]): readonly Place[] {
  const places = links.map(({ place }) => place).filter((place) => place.part === part);
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of two links at the same words (an anchor whose caption is an address) the first alone counts. */
function rewriteAt(text: string, places: readonly Place[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), defangWords(text.slice(start, end)));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

function areOverOneAnother(a: Place, b: Place): boolean {
  return a.part === b.part && overlaps(a, b);
}

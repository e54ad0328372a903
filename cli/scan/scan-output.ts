import type { Link, Listing, Message, Phone, Place, Reason } from '../../utils/model.ts';
import { wordsAt } from '../../utils/part-text.ts';
import type { Judged } from './render.ts';

/** One line of output. Contract: scan.schema.json, `output`. */
export function toScanOutput({ message, verdict }: Omit<Judged, 'engine'>) {
  return {
    id: message.id,
    level: verdict.level,
    agency: verdict.agency,
    ...(verdict.locality === undefined ? {} : { place: verdict.locality }),
    reasons: verdict.reasons.map((reason) => toReason(reason, message)),
    links: verdict.links.map((link) => toLink(link, message)),
    phones: verdict.phones.map((phone, index) => toPhone(phone, verdict.listings[index], message)),
    unchecked: verdict.unchecked,
  };
}

function toReason({ code, level, link, phone, evidence }: Reason, message: Message) {
  return {
    code,
    level,
    ...(link === undefined ? {} : { link }),
    ...(phone === undefined ? {} : { phone }),
    evidence: evidence.map((place) => toPlace(place, message)),
  };
}

/** A link of a line of output. */
export function toLink(link: Link, message: Message) {
  const { shown, target, host, ascii, kind, via, officialOf, imitates, place } = link;
  return {
    shown,
    target,
    host,
    ...(ascii === '' ? {} : { ascii }),
    kind,
    via,
    ...(officialOf === undefined ? {} : { official_of: officialOf }),
    ...(imitates === undefined ? {} : { imitates }),
    place: toPlace(place, message),
  };
}

/** A number of a line of output, with what the list says of it. */
export function toPhone(
  { shown, number, kind, label, extensions, place }: Phone,
  listing: Listing | undefined,
  message: Message,
) {
  return {
    shown,
    number,
    kind,
    ...(label === undefined ? {} : { label }),
    ...(extensions.length === 0 ? {} : { ext: extensions }),
    ...(listing === undefined ? {} : { listing: toListing(listing) }),
    place: toPlace(place, message),
  };
}

function toListing({ status, agency, reason, since }: Listing) {
  return {
    status,
    ...(agency === undefined ? {} : { agency }),
    ...(reason === undefined ? {} : { reason }),
    ...(since === undefined ? {} : { since }),
  };
}

/** Evidence, with the words that stand there. */
export function toPlace(place: Place, message: Message) {
  return { part: place.part, start: place.start, end: place.end, words: wordsAt(place, message) };
}

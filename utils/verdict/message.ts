import type { Level, Link, Listing, Place, Reason, ReasonLevel, Verdict } from '../model.ts';
import type { Case } from './case.ts';
import { uncheckedOf } from './unchecked.ts';

/**
 * The rules, in the order in which their reasons are told. Each looks at the whole case and gives the reasons that it
 * sees; the level of the verdict is the highest among them. Nothing ever lowers a level.
 */
const RULES: readonly ((given: Case) => readonly Reason[])[] = [
  govClaimWithLink,
  shownHostDiffers,
  lookalikeHost,
  blackNumber,
  govClaimWithRequest,
  pictureInTheirName,
  greyNumber,
  abroadNumber,
  whiteNumber,
];

export function judge(given: Case): Verdict {
  const reasons = RULES.flatMap((rule) => rule(given));
  const { claim, links, phones } = given.entities;
  return {
    level: highest(reasons),
    agency: claim?.agency ?? null,
    ...(claim?.locality === undefined ? {} : { locality: claim.locality }),
    reasons,
    links,
    phones,
    listings: given.listings,
    unchecked: uncheckedOf(given),
  };
}

/** A message to the public that claims a government sender and carries a link is treated as an impersonation. */
function govClaimWithLink({ message, entities }: Case): readonly Reason[] {
  const { claim, links } = entities;
  if (links.length === 0) return [];
  if (entities.audience === 'between-bodies') return [linkBetweenBodies(links)];
  if (claim === null) return [];
  const evidence = [...claim.evidence, ...links.map((link) => link.place)];
  if (message.channel === 'chat') return [{ code: 'gov-claim-with-link', level: 'caution', link: 0, evidence }];
  const link = worstOf(links);
  return [
    { code: entities.allOfficial ? 'gov-link-official' : 'gov-claim-with-link', level: 'danger', link, evidence },
  ];
}

/** The link that a warning names: one that poses as somebody, else one that is not a body's own. */
function worstOf(links: readonly Link[]): number {
  const posing = links.findIndex((link) => link.imitates !== undefined || link.shownOfficial === true);
  const foreign = links.findIndex((link) => link.officialOf === undefined && !link.government);
  return posing >= 0 ? posing : Math.max(0, foreign);
}

/**
 * Mail from body to body is no message to the public; a link that leaves government sites still asks for a question.
 */
function linkBetweenBodies(links: readonly Link[]): Reason {
  const outside = links.findIndex((link) => !link.government && link.officialOf === undefined);
  const link = Math.max(0, outside);
  const level = outside < 0 ? 'note' : 'caution';
  return { code: 'gov-link-internal', level, link, evidence: placesOf(links[link]) };
}

/** The text names an official site, the link goes elsewhere. */
function shownHostDiffers({ entities }: Case): readonly Reason[] {
  return reasonsFor(
    entities.links,
    (link) => link.shownOfficial === true,
    'shown-host-differs',
    () => 'danger',
  );
}

/** A host made to look like go.th or like a body's own; in a warning it is quoted, and only noted. */
function lookalikeHost({ entities }: Case): readonly Reason[] {
  const level = () => (entities.claim !== null ? 'danger' : entities.warnsOfScam() ? 'note' : 'caution');
  return reasonsFor(entities.links, (link) => link.imitates !== undefined, 'lookalike-host', level);
}

/** A claim without a link that asks to call, add, pay or send to somebody who is not known to be the body. */
function govClaimWithRequest({ entities, known }: Case): readonly Reason[] {
  const { claim, links } = entities;
  if (claim === null || links.length > 0 || entities.audience === 'between-bodies') return [];
  const open = entities.requests().filter(({ phone }) => phone === undefined || known[phone] !== true);
  const [first] = open;
  if (first === undefined) return [];
  const evidence = [...claim.evidence, ...open.map((request) => request.place)];
  const reason: Reason = { code: 'gov-claim-with-request', level: 'caution', evidence };
  const unread = open.filter((request) => request.kind === 'scan').map((request) => request.place);
  return [
    first.phone === undefined ? reason : { ...reason, phone: first.phone },
    ...(unread.length > 0 ? [{ code: 'qr-unread', level: 'note', evidence: unread } as const] : []),
  ];
}

/** A claim that shows a picture and hardly a word: what it asks for, and its code, stand where nothing was read. */
function pictureInTheirName({ message, entities }: Case): readonly Reason[] {
  const { claim, links } = entities;
  const wordless = message.body.trim().length <= FEW_WORDS && message.unchecked.includes('images');
  if (claim === null || links.length > 0 || !wordless || entities.audience === 'between-bodies') return [];
  return [{ code: 'qr-unread', level: 'caution', evidence: claim.evidence }];
}

const FEW_WORDS = 20;

function blackNumber(given: Case): readonly Reason[] {
  return listed(given, 'black', 'black-number', 'danger');
}

function greyNumber(given: Case): readonly Reason[] {
  return listed(given, 'grey', 'grey-number', 'caution');
}

/** Registered to a body, as information: numbers are spoofed, so it lowers nothing. */
function whiteNumber(given: Case): readonly Reason[] {
  return listed(given, 'white', 'white-number', 'note');
}

/** +697 and +698 stand before calls that come from abroad (NBTC). */
function abroadNumber({ entities }: Case): readonly Reason[] {
  return entities.phones.flatMap((phone, index) =>
    phone.kind === 'abroad-prefix'
      ? [{ code: 'abroad-number', level: 'caution', phone: index, evidence: [phone.place] } as const]
      : [],
  );
}

function listed(given: Case, status: Listing['status'], code: Reason['code'], level: ReasonLevel): readonly Reason[] {
  return given.entities.phones.flatMap((phone, index) =>
    given.listings[index]?.status === status ? [{ code, level, phone: index, evidence: [phone.place] }] : [],
  );
}

/** `level` is asked only where a link applies: whether a message warns of scams is looked for when it is asked for. */
function reasonsFor(
  links: readonly Link[],
  applies: (link: Link) => boolean,
  code: Reason['code'],
  level: () => ReasonLevel,
): readonly Reason[] {
  return links.flatMap((link, index) =>
    applies(link) ? [{ code, level: level(), link: index, evidence: [link.place] }] : [],
  );
}

function placesOf(link: Link | undefined): readonly Place[] {
  return link === undefined ? [] : [link.place];
}

function highest(reasons: readonly Reason[]): Level {
  if (reasons.some((reason) => reason.level === 'danger')) return 'danger';
  return reasons.some((reason) => reason.level === 'caution') ? 'caution' : 'none';
}

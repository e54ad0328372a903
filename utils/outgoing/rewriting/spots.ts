import type { Link, Span } from '../../model.ts';
import type { DraftCheck } from '../check-draft.ts';
import type { FindingCode } from '../finding.ts';
import { AFTER_SCAN, CLICK, GLUED_FIELD, isForbidden, isTelling, type LeadIn, leadInBefore } from './phrases.ts';
import type { SpotKind } from './words.ts';

/** A run of the text that leads away or orders to follow a link; what is not said of it stays as it is. */
export interface Spot extends Span {
  readonly kind: SpotKind;
  /** The run holds the order itself ("click …"), so that an order takes its place. */
  readonly isOrder: boolean;
  /** Where a caption begins that is kept; the run is empty and stands behind it. Null for all others. */
  readonly captionStart: number | null;
  /** "Following the link": a place is told after "at". */
  readonly wantsPlace: boolean;
  /** "Do not open …": it goes without a word. */
  readonly isForbidden: boolean;
  /** Poses as another; where nothing leads on to it, nothing takes its place. */
  readonly isFake: boolean;
}

/** In order, none overlapping. Orders to click count only where there is something to click on. */
export function spotsIn(body: string, { entities, fields, findings }: DraftCheck): readonly Spot[] {
  // Mail between bodies may carry links.
  if (entities.audience === 'between-bodies') return [];
  const codes = new Map(findings.flatMap(({ link, code }) => (link === undefined ? [] : [[link, code] as const])));
  const links = entities.links.flatMap((link, index) => spotOfLink(body, link, codes.get(index) ?? 'link'));
  const scans = entities.requests().flatMap(({ kind, place }) => (kind === 'scan' ? [spotOfScan(body, place)] : []));
  const found = [...links, ...fields.map((field) => plain(field)), ...scans];
  if (found.length === 0) return [];
  // A host may be called so too: x.click
  const isInAddress = ({ start }: Span) =>
    entities.links.some(({ via, place }) => via === 'text' && place.start <= start && start < place.end);
  const clicks = clicksIn(body).filter((click) => !isInAddress(click));
  return withLeadIns(body, merged(body, [...found, ...clicks]));
}

const KIND: Partial<Record<FindingCode, SpotKind>> = {
  'contact-link': 'contact',
  'unsubscribe-link': 'contact',
  'app-link': 'store',
};

function plain({ start, end }: Span): Spot {
  return {
    start,
    end,
    kind: 'site',
    isOrder: false,
    captionStart: null,
    wantsPlace: false,
    isForbidden: false,
    isFake: false,
  };
}

function spotOfLink(body: string, { place, via, shown, ascii, imitates }: Link, code: FindingCode): Spot[] {
  if (place.part !== 'body' || via === 'form' || shown.trim() === '') return [];
  const found = KIND[code] ?? 'site';
  const kind = found === 'contact' && isPage(ascii) ? 'page' : found;
  const isFake = imitates !== undefined;
  if (via === 'anchor' && isTelling(shown)) {
    return [{ ...plain({ start: place.end, end: place.end }), kind, captionStart: place.start, isFake }];
  }
  const glued = via === 'text' ? (GLUED_FIELD.exec(body.slice(place.end, place.end + 200))?.[0].length ?? 0) : 0;
  return [{ ...plain({ start: place.start, end: place.end + glued }), kind, isFake }];
}

/** Pages of social networks are looked at; messengers are written to. */
function isPage(ascii: string): boolean {
  return /(?:^|\.)(?:facebook|fb|instagram|tiktok|youtube|youtu|twitter|x|threads|linkedin)\.[a-z]+$/.test(ascii);
}

function spotOfScan(body: string, { start, end }: Span): Spot {
  const after = AFTER_SCAN.exec(body.slice(end, end + 40))?.[0].length ?? 0;
  return { ...plain({ start, end: end + after }), isOrder: true };
}

function clicksIn(body: string): Spot[] {
  return [...body.matchAll(CLICK)].map((match) => {
    const [words, thai, english] = match;
    const preposition = thai ?? english;
    const start = match.index + (preposition?.length ?? 0) + (english === undefined ? 0 : 1);
    const wantsPlace = preposition !== undefined || words.startsWith('ตาม'); // ตาม: following
    return { ...plain({ start, end: match.index + words.length }), isOrder: !wantsPlace, wantsPlace };
  });
}

/** Spots that overlap, or between which only a colon or an arrow stands, are one. */
function merged(body: string, spots: readonly Spot[]): Spot[] {
  const found: Spot[] = [];
  for (const spot of [...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last === undefined || last.captionStart !== null || spot.captionStart !== null || !isBeside(body, last, spot))
      found.push(spot);
    else
      found[found.length - 1] = {
        ...spot,
        start: last.start,
        end: Math.max(last.end, spot.end),
        kind: spot.kind === 'site' ? last.kind : spot.kind,
        isOrder: last.isOrder || spot.isOrder,
        wantsPlace: last.wantsPlace,
      };
  }
  return found;
}

function isBeside(body: string, before: Span, after: Span): boolean {
  return before.end >= after.start || /^[\s:：→>=-]*$/.test(body.slice(before.end, after.start));
}

function withLeadIns(body: string, spots: readonly Spot[]): readonly Spot[] {
  let floor = 0;
  return spots.map((spot) => {
    const lead = leadInOf(body, spot, floor);
    floor = spot.end;
    if (isForbidden(body, lead.start)) return { ...spot, isForbidden: true };
    return { ...spot, start: lead.start, isOrder: spot.isOrder || lead.isOrder };
  });
}

function leadInOf(body: string, { start, captionStart, isOrder }: Spot, floor: number): LeadIn {
  return captionStart !== null || isOrder ? { start, isOrder: false } : leadInBefore(body, start, floor);
}

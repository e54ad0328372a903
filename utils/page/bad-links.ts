import type { Link, ReasonCode, Span, Verdict } from '../model.ts';

/** Reasons that speak of every link of the message, whichever one they name. */
const OF_ALL_LINKS: ReadonlySet<ReasonCode> = new Set(['gov-claim-with-link', 'gov-link-official']);

/** Indices of the links that must not be opened without a question. */
export function badLinks(verdict: Verdict): ReadonlySet<number> {
  const danger = verdict.reasons.filter((reason) => reason.level === 'danger');
  if (danger.some((reason) => OF_ALL_LINKS.has(reason.code))) return new Set(verdict.links.keys());
  return new Set(danger.flatMap((reason) => (reason.link === undefined ? [] : [reason.link])));
}

/** Whether all links are bad, so that anything in the message that leads away is. */
export function isAllBad(verdict: Verdict): boolean {
  return verdict.links.length > 0 && badLinks(verdict).size === verdict.links.length;
}

/** The verdict's link for each of the message's anchors, or null where the anchor leads nowhere (`mailto:`, `#top`). */
export function linksOfAnchors(anchors: readonly Span[], links: readonly Link[]): readonly (number | null)[] {
  const waiting = new Map<number, number[]>();
  for (const [index, { via, place }] of links.entries()) {
    if (via === 'text' || place.part !== 'body') continue;
    const key = keyOf(place);
    const here = waiting.get(key);
    if (here === undefined) waiting.set(key, [index]);
    else here.push(index);
  }
  // Anchors without text can stand at the same place; they are paired in their order.
  return anchors.map((anchor) => waiting.get(keyOf(anchor))?.shift() ?? null);
}

/** Longer than any text that is read, so that no two places have one key. */
const LONGEST = 2 ** 26;

/** A number, as a newsletter has hundreds of places and strings of them cost more than all the rest here. */
function keyOf({ start, end }: Span): number {
  return start * LONGEST + end;
}

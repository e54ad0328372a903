import { jointBefore, leadsOn, standingAt } from './phrases.ts';
import type { Spot } from './spots.ts';
import type { RewriteWords, SpotKind, ToldWays } from './words.ts';

export interface Telling {
  /** Where the last replacement ended. */
  readonly done: number;
  readonly words: RewriteWords;
  /** The same way was told before. */
  readonly isTold: boolean;
  readonly ways: ToldWays;
}

/** What is said in place of a spot; null where it goes without a word. */
export function textFor(body: string, spot: Spot, telling: Telling): string | null {
  const { done, words, isTold, ways } = telling;
  const { order, place } = isTold ? words.same : words.ways[spot.kind];
  if (spot.captionStart !== null) return isTold ? null : besideCaption(body, spot.captionStart, telling, spot.kind);
  switch (standingAt(body, spot.start, done)) {
    case 'preposition':
      return place(ways);
    case 'opened':
      return isTold && !spot.isOrder ? null : order(ways);
    case 'action':
      return spot.isOrder ? order(ways) : afterAction(body, spot, telling);
    case 'alone':
      return alone(body, spot, telling);
  }
}

/** "Read the notice" + "at …"; "details at SSO e-Service" + "(open …)". */
function besideCaption(body: string, start: number, { done, words, ways }: Telling, kind: SpotKind): string {
  const { order, place } = words.ways[kind];
  return standingAt(body, start, done) === 'preposition' ? `(${order(ways)})` : words.at(place(ways));
}

function afterAction(body: string, spot: Spot, { done, words, isTold, ways }: Telling): string {
  const { place } = isTold ? words.same : words.ways[spot.kind];
  return isJoined(body, spot, done) && !spot.wantsPlace ? place(ways) : words.at(place(ways));
}

/**
 * Nothing leads on to the spot. Told before, an order still carries the end of its sentence: "and … to answer a
 * survey".
 */
function alone(body: string, spot: Spot, { done, words, isTold, ways }: Telling): string | null {
  const { order, place } = isTold ? words.same : words.ways[spot.kind];
  if (spot.wantsPlace) return words.at(place(ways));
  const { word } = jointBefore(body, spot.start, done);
  if (isTold) return spot.isOrder && word !== 'or' && leadsOn(body, spot.end) ? order(ways) : null;
  if (spot.isFake && !spot.isOrder) return null;
  if (spot.isOrder || spot.kind === 'contact') return order(ways);
  return isJoined(body, spot, done) ? place(ways) : words.alone(place(ways));
}

/** "… or …" after a way that was told. */
function isJoined(body: string, { start }: Spot, done: number): boolean {
  return done > 0 && jointBefore(body, start, done).word !== null;
}

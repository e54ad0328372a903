/** When the list is asked for next. `random` is from 0 to below 1; everything is in milliseconds. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DEFAULT_POLL = 6 * HOUR;
const SHORTEST_POLL = 30 * MINUTE;
const LONGEST_POLL = DAY;
const JITTER = 0.2;

/** After a look that succeeded: what the operator asks for, within bounds, and not for all machines at once. */
export function pollDelay(minPollSeconds: number | null, random: number): number {
  const asked = minPollSeconds === null ? DEFAULT_POLL : minPollSeconds * 1000;
  const within = Math.min(Math.max(asked, SHORTEST_POLL), LONGEST_POLL);
  return Math.round(within * (1 - JITTER + 2 * JITTER * random));
}

/** After so many failures in a row; the formula of Safe Browsing, which spreads the machines when a host comes back. */
export function backOffDelay(failures: number, random: number): number {
  return Math.round(Math.min(2 ** (failures - 1) * 15 * MINUTE * (random + 1), DAY));
}

/** The first look of a machine. */
export function firstDelay(random: number): number {
  return Math.round(5 * MINUTE * random);
}

/** Farther off than any delay here: then the clock has been set, and the time means nothing. */
export function isImplausible(nextAt: number, now: number): boolean {
  return nextAt - now > LONGEST_POLL * (1 + JITTER);
}

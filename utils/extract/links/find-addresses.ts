import type { Found } from './cursor.ts';
import { findAfterScheme } from './find-after-scheme.ts';
import { findBareHost } from './find-bare-host.ts';
import { mayJoin } from './joints.ts';

/**
 * Addresses in running text. One cheap pass looks for what every address must hold, a dot, a double slash, or a word
 * or comma that stands for a dot; only there is the text around it looked at. Each look takes bounded time or moves
 * the pass behind what it read, so the whole is linear in the text.
 */
const TRIGGER = /[.。]|\/ ?\/|\\ ?\\|,(?=[a-z])|จุด|ดอ[ทต]|[Dd][Oo][Tt](?=[\s\])}>])/g;

/** Nobody sends a message with more; what is behind them is not read. */
const MOST_ADDRESSES = 2000;
/**
 * A text of ordinary words has a dot that may be one of an address in every few hundred characters. One with so many
 * was made to keep the reader busy, and a person would not read on either.
 */
const MOST_LOOKS = 20_000;

/** The addresses of a text, and whether the whole of it was read. */
export interface Search {
  readonly found: readonly Found[];
  readonly complete: boolean;
}

/** The addresses of a canonical text; see `searchAddresses`. */
export function findAddresses(text: string, isName: (label: string) => boolean): readonly Found[] {
  return searchAddresses(text, isName).found;
}

/** Reads canonical text. `isName` tells names in Thai letters that are somebody's, for the left edge of Thai hosts. */
export function searchAddresses(text: string, isName: (label: string) => boolean): Search {
  const trigger = new RegExp(TRIGGER);
  const found: Found[] = [];
  let floor = 0;
  let looks = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const [token] = match;
    const isSlashes = token.length > 1 && /[/\\]/.test(token);
    if (!isSlashes && !mayJoin(text, match.index, token.length)) continue;
    if (++looks > MOST_LOOKS) return { found, complete: false };
    const cursor = { text, at: match.index, length: token.length, floor, isName };
    const { found: address, next } = isSlashes ? findAfterScheme(cursor) : findBareHost(cursor);
    if (address !== null) {
      found.push(address);
      floor = address.end;
    }
    trigger.lastIndex = Math.max(trigger.lastIndex, next);
    if (found.length >= MOST_ADDRESSES) return { found, complete: false };
  }
  return { found, complete: true };
}

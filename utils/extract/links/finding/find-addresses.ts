import type { Cursor, FoundAddress, Outcome } from './cursor.ts';
import { DOT_EMOJI, dotLength, isTight, THAI_DOT } from './dot-symbols.ts';
import { findAfterScheme } from './find-after-scheme.ts';
import { findBareHost } from './find-bare-host.ts';
import { findSpelledHost, isSpelledAround } from './find-spelled-host.ts';
import { findSymbolHost } from './find-symbol-host.ts';
import { isBracketed, mayJoin } from './joints.ts';

/**
 * Addresses in running text. One cheap pass looks for what every address must hold, a dot, a double slash, or a word
 * or comma that stands for a dot; only there is the text around it looked at. Each look takes bounded time or moves
 * the pass behind what it read, so the whole is linear in the text. The range holds the symbols of `dot-symbols.ts` and
 * more: to name them one by one takes twice the time.
 */
const TRIGGER = new RegExp(
  `[.·\\u2022-\\u30fb]|\\/ ?\\/|\\\\ ?\\\\|,(?=[a-z])|${THAI_DOT}|[Dd][Oo][Tt](?=[\\s\\])}>*])|${DOT_EMOJI}`,
  'g',
);

/** Nobody sends a message with more; what is behind them is not read. */
const MOST_ADDRESSES = 2000;
/**
 * A text of ordinary words has a dot that may be one of an address in every few hundred characters. One with so many
 * was made to keep the reader busy, and a person would not read on either.
 */
const MOST_LOOKS = 20_000;

/** The addresses of a text, and whether the whole of it was read. */
export interface Search {
  readonly found: readonly FoundAddress[];
  readonly complete: boolean;
}

/** Reads canonical text. `isName` tells names in Thai letters that are somebody's, for the left edge of Thai hosts. */
export function searchAddresses(text: string, isName: (label: string) => boolean): Search {
  TRIGGER.lastIndex = 0;
  const found: FoundAddress[] = [];
  let floor = 0;
  let looks = 0;
  for (let match = TRIGGER.exec(text); match !== null; match = TRIGGER.exec(text)) {
    const [token] = match;
    const find = finderFor(token, text, match.index);
    if (find === null) continue;
    if (++looks > MOST_LOOKS) return { found, complete: false };
    const { found: address, next } = find({ text, at: match.index, length: token.length, floor, isName });
    if (address !== null) {
      found.push(address);
      floor = address.end;
    }
    TRIGGER.lastIndex = Math.max(TRIGGER.lastIndex, next);
    if (found.length >= MOST_ADDRESSES) return { found, complete: false };
  }
  return { found, complete: true };
}

type Finder = (cursor: Cursor) => Outcome;

/** Who reads what stands around a token that drew attention; `null` where no address can stand. */
function finderFor(token: string, text: string, at: number): Finder | null {
  const { length } = token;
  if (length > 1 && /[/\\]/.test(token)) return findAfterScheme;
  const isSymbol = token === '·' || (token > '\u2021' && token !== '。');
  if (isSymbol && dotLength(text, at) === 0) return null;
  const finder =
    isSymbol && !isBracketed(text, at, length) ? symbolFinder(text, at, length) : bareFinder(text, at, length);
  return isSpelledAround(text, at, length) ? (cursor) => findSpelled(cursor, finder) : finder;
}

function symbolFinder(text: string, at: number, length: number): Finder | null {
  return isTight(text, at, length) ? findSymbol : null;
}

function bareFinder(text: string, at: number, length: number): Finder | null {
  return mayJoin(text, at, length) ? findBareHost : null;
}

function findSpelled(cursor: Cursor, otherwise: Finder | null): Outcome {
  const found = findSpelledHost(cursor);
  return found === null && otherwise !== null ? otherwise(cursor) : outcomeOf(found, cursor);
}

function findSymbol(cursor: Cursor): Outcome {
  return outcomeOf(findSymbolHost(cursor), cursor);
}

function outcomeOf(found: FoundAddress | null, { at, length }: Cursor): Outcome {
  return { found, next: found?.end ?? at + length };
}

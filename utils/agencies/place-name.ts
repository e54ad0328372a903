import type { Span } from '../model.ts';
import { isLeadingVowel, isThaiLetter } from '../text/thai.ts';
import { longestWord } from '../text/word-trie.ts';
import { isLetterEdge } from './edges.ts';
import type { PlaceKind } from './kinds.ts';
import { kindsOf, type Matcher, PLACE_BITS } from './matcher.ts';
import { childOf, classAt, nodeAfter } from './name-trie.ts';

const ANY_PLACE = PLACE_BITS.province | PLACE_BITS.district | PLACE_BITS.khet;
const WANTED: Readonly<Record<PlaceKind, number>> = { ...PLACE_BITS, name: ANY_PLACE };

/** Letters of the longest name of a place that is not in the lists; the longest tambon has 24. */
const LONGEST = 25;
const SHORTEST = 2;

/**
 * The place after a form of words: อบต.[บ้านใหม่]แจ้ง. A province or district that the gazetteer knows, else (where
 * any name may stand) what is written until a space, a mark, or a word that does not belong to a name.
 */
export function readPlace(matcher: Matcher, text: string, at: number, kind: PlaceKind): Span | null {
  // The dot of an abbreviation at the end of a name: นายก อบต.บ้านใหม่.
  const first = skipSpace(text, text.charCodeAt(at) === DOT ? at + 1 : at);
  const prefix = kind === 'name' ? longestWord(matcher.words().placePrefix, text, first) : null;
  const start = prefix === null ? first : skipSpace(text, prefix.end);
  const end = knownEnd(matcher, text, start, WANTED[kind]);
  if (end > 0) return { start, end };
  if (kind === 'province' || kind === 'khet') return null;
  return openPlace(matcher, text, start) ?? (prefix === null ? null : openPlace(matcher, text, first));
}

const DOT = 0x2e;

function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a ? at + 1 : at;
}

/** The end of the longest known place of these kinds after which its name does not go on; 0 where none. */
function knownEnd(matcher: Matcher, text: string, start: number, kinds: number): number {
  const places = matcher.places();
  const { trie } = places;
  let node = nodeAfter(trie, classAt(trie.classes, text, start), classAt(trie.classes, text, start + 1));
  let best = 0;
  for (let end = start + 2; node !== 0; end++) {
    const key = trie.ends[node] ?? 0;
    if (key > 0 && (kindsOf(places, key - 1) & kinds) !== 0 && isPlaceEnd(matcher, text, end)) best = end;
    const label = classAt(trie.classes, text, end);
    node = label === 0 ? 0 : childOf(trie, node, label);
  }
  return best;
}

function isPlaceEnd(matcher: Matcher, text: string, end: number): boolean {
  return !isThaiLetter(text.charCodeAt(end)) || isWordAfter(matcher, text, end);
}

function isWordAfter(matcher: Matcher, text: string, at: number): boolean {
  const word = longestWord(matcher.words().after, text, at);
  return word !== null && isLetterEdge(text, at, word.end);
}

function openPlace(matcher: Matcher, text: string, start: number): Span | null {
  if (longestWord(matcher.words().notPlace, text, start) !== null || isWordAfter(matcher, text, start)) return null;
  let end = start;
  while (end - start <= LONGEST && isThaiLetter(text.charCodeAt(end))) {
    const whole = end - start >= SHORTEST && !isLeadingVowel(text.charCodeAt(end - 1));
    if (whole && isWordAfter(matcher, text, end)) break;
    end++;
  }
  return end - start >= SHORTEST && end - start <= LONGEST ? { start, end } : null;
}

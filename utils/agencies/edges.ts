import type { Span } from '../model.ts';
import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import {
  isAboveOrBelow,
  isLeadingVowel,
  isThaiConsonant,
  isThaiLetter,
  isTrailingVowel,
  MAITAIKHU,
} from '../text/thai.ts';
import { longestWord } from '../text/word-trie.ts';
import type { Matcher, NameRecord } from './matcher.ts';

/** Letters of a key that were found in a text. */
export interface NameLetters {
  readonly start: number;
  readonly end: number;
  /** Spaces between letters of one script that were stepped over. */
  readonly gaps: number;
  readonly dots: number;
}

const SPACE = 0x20;

/** A name this short must stand in one piece: "เดินทาง รัฐ…" is not ทางรัฐ. */
const SHORTEST_WITH_GAP = 7;

/** Whether the words of a name begin and end where words do, in no web address, and belong to no other country. */
export function isWholeName(matcher: Matcher, text: string, found: NameLetters, record: NameRecord): boolean {
  const { start, end, gaps } = found;
  if (gaps > 0 && record.written.length < SHORTEST_WITH_GAP) return false;
  if (!isLetterEdge(text, start, end) || isInAddress(text, start, end)) return false;
  return !belongsToAnother(text, found, record) && !isForeign(matcher, text, start, end);
}

/** Whether the words beside a name make it another's: รพ.เปาโล (a private hospital), ค่าขนส่ง (haulage). */
export function belongsToAnother(
  text: string,
  { start, end }: Span,
  { rules: { notAfter, notBefore } }: NameRecord,
): boolean {
  // Latin words have a space between them, Thai ones none.
  const previous =
    isAsciiLetterOrDigit(text.charCodeAt(start)) && text.charCodeAt(start - 1) === SPACE ? start - 1 : start;
  if (notAfter().some((word) => text.endsWith(word, previous))) return true;
  const next = text.charCodeAt(end) === SPACE ? end + 1 : end;
  return notBefore().some((word) => text.startsWith(word, end) || text.startsWith(word, next));
}

/** Whether the words beside a name make it another country's, or a club's that is called after the body. */
export function isForeign(matcher: Matcher, text: string, start: number, end: number): boolean {
  const { foreignBefore, foreignAfter } = matcher.words();
  const next = text.charCodeAt(end) === SPACE ? end + 1 : end;
  const after = longestWord(foreignAfter, text, next);
  if (after !== null && isLetterEdge(text, next, after.end)) return true;
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  return foreignBefore.some(
    (word) => text.endsWith(word, start - 1) && !isAsciiLetterOrDigit(text.charCodeAt(start - 2 - word.length)),
  );
}

/** No letter is cut off: a vowel belongs to the consonant beside it, a Latin word is whole. */
export function isLetterEdge(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (isThaiConsonant(first) && isLeadingVowel(before)) return false;
  if (isThaiLetter(last) && isCarriedByConsonant(after)) return false;
  if (isAsciiLetterOrDigit(first) && isAsciiLetterOrDigit(before)) return false;
  return !(isAsciiLetterOrDigit(last) && isAsciiLetterOrDigit(after));
}

/** ะ ั า ำ ิ ี ึ ื ุ ู ็ ๅ */
function isCarriedByConsonant(code: number): boolean {
  return isTrailingVowel(code) || isAboveOrBelow(code) || code === MAITAIKHU;
}

/** As much of an address as decides. */
const ADDRESS_REACH = 64;
const ADDRESS_BEFORE = /(?:[.@]\w?|:\/\/|[a-z\d]\/)[\w.@:/-]*$/;
const ADDRESS_AFTER = /^[\w-]*[.@]\w/;

/** Whether Latin letters are part of a host or an e-mail address: krungthai.com, @PEA, bit.ly/RD. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (isAsciiLetterOrDigit(text.charCodeAt(end - 1)) && ADDRESS_AFTER.test(text.slice(end, end + ADDRESS_REACH)))
    return true;
  if (!isAsciiLetterOrDigit(text.charCodeAt(start))) return false;
  const token = /[\w.@:/-]*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  return token !== '' && ADDRESS_BEFORE.test(token);
}

import type { Span } from '../model.ts';
import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import { type Mapped, sourceSpan, sourceText } from '../text/mapped.ts';
import {
  isAboveOrBelow,
  isLeadingVowel,
  isThaiConsonant,
  isThaiLetter,
  isTrailingVowel,
  MAITAIKHU,
} from '../text/thai.ts';
import { longestWord } from '../text/word-trie.ts';
import { exactLetters } from './keys.ts';
import type { Matcher, NameRecord } from './matcher.ts';

/** Letters of a key that were found in a text. */
export interface NameLetters {
  readonly start: number;
  readonly end: number;
  /** Spaces between letters of one script that were stepped over. */
  readonly gaps: number;
  readonly dots: number;
}

const DOT = 0x2e;
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

function isForeign(matcher: Matcher, text: string, start: number, end: number): boolean {
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
function isInAddress(text: string, start: number, end: number): boolean {
  if (isAsciiLetterOrDigit(text.charCodeAt(end - 1)) && ADDRESS_AFTER.test(text.slice(end, end + ADDRESS_REACH)))
    return true;
  if (!isAsciiLetterOrDigit(text.charCodeAt(start))) return false;
  const token = /[\w.@:/-]*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  return token !== '' && ADDRESS_BEFORE.test(token);
}

/** The end of a code with the dot behind it, where it stands as a token of its own and in its case; -1 where not. */
export function wholeCodeEnd(text: string, { start, end, gaps, dots }: NameLetters, record: NameRecord): number {
  const exact = exactLetters(record.written);
  if (gaps > 0 || exactLetters(text.slice(start, end)) !== exact) return -1;
  // N.B.T.C. has a dot behind every letter; one dot alone is the end of a sentence.
  if (dots > 0 && dots < exact.length - 1) return -1;
  if (!isLetterEdge(text, start, end) || isInAddress(text, start, end)) return -1;
  return dots > 0 && text.charCodeAt(end) === DOT ? end + 1 : end;
}

/** A Thai abbreviation in a text: its end with the dot behind it, and whether it is sure. */
export interface AbbreviationEnd {
  readonly end: number;
  readonly sure: boolean;
}

/** Below this many letters an abbreviation without a dot is too like a word (ตม, สน). */
const SURE_WITHOUT_DOT = 3;

export function abbreviationEnd(
  matcher: Matcher,
  message: Mapped,
  { start, end, gaps, dots }: NameLetters,
  record: NameRecord,
): AbbreviationEnd | null {
  const { text } = message;
  if (gaps > 0 || !isAbbreviationStart(matcher, text, start)) return null;
  const exact = exactLetters(record.written);
  const dotted = text.charCodeAt(end) === DOT;
  const stop = dotted ? end + 1 : end;
  if (!endsAbbreviation(matcher, text, stop, dotted, exact)) return null;
  if (!hasExactLetters(message, start, end, exact)) return null;
  return { end: stop, sure: dots > 0 || dotted || exact.length >= SURE_WITHOUT_DOT };
}

function endsAbbreviation(matcher: Matcher, text: string, stop: number, dotted: boolean, exact: string): boolean {
  if (!isThaiLetter(text.charCodeAt(stop))) return true;
  // A letter with a dot of its own goes on: ก.พ. in ก.พ.ร.
  if (dotted) return text.charCodeAt(stop + 1) !== DOT;
  return exact.length >= SURE_WITHOUT_DOT && longestWord(matcher.words().after, text, stop) !== null;
}

function isAbbreviationStart(matcher: Matcher, text: string, start: number): boolean {
  const previous = text.charCodeAt(start - 1);
  if (isThaiLetter(previous))
    return (
      matcher
        .words()
        .before.get(previous)
        ?.some((word) => text.endsWith(word, start)) === true
    );
  if (previous === DOT && isThaiLetter(text.charCodeAt(start - 2))) return isThaiLetter(text.charCodeAt(start - 3));
  return !isAsciiLetterOrDigit(previous);
}

/**
 * The comparing form has lost what tells ศธ. (Education) from สธ. (Public Health), and ตม from ต้ม (to boil): the
 * letters in the message decide. Letters of other scripts that look alike count as right.
 */
function hasExactLetters(message: Mapped, start: number, end: number, exact: string): boolean {
  const span = sourceSpan(message, start, end);
  const source = sourceText(message);
  let read = 0;
  for (let at = span.start; at < span.end; at++) {
    const code = source.charCodeAt(at);
    if (isThaiLetter(code) && code !== exact.charCodeAt(read)) return false;
    if (isThaiLetter(code) || isAsciiLetterOrDigit(code) || isOtherLetter(code)) read++;
  }
  return read === exact.length;
}

/** Thai digits and the scripts that Thai lures borrow letters from: Greek, Cyrillic, Lao. */
function isOtherLetter(code: number): boolean {
  return (code >= 0x0e50 && code <= 0x0e59) || (code >= 0x370 && code <= 0x52f) || (code >= 0x0e81 && code <= 0x0eff);
}

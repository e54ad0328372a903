import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import { type Mapped, sourceSpan, sourceText } from '../text/mapped.ts';
import { isThaiLetter } from '../text/thai.ts';
import { longestWord } from '../text/word-trie.ts';
import { isInAddress, isLetterEdge, type NameLetters } from './edges.ts';
import { exactLetters } from './keys.ts';
import type { Matcher, NameRecord } from './matcher.ts';

/** Latin codes and Thai abbreviations: few letters, which must stand alone, in their own case and with their dots. */

const DOT = 0x2e;

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
  const isLong = exact.length >= SURE_WITHOUT_DOT;
  if (!endsAbbreviation(matcher, text, end, isLong)) return null;
  if (!hasExactLetters(message, start, end, exact)) return null;
  const dotted = text.charCodeAt(end) === DOT;
  return { end: dotted ? end + 1 : end, sure: dots > 0 || dotted || isLong };
}

function endsAbbreviation(matcher: Matcher, text: string, end: number, isLong: boolean): boolean {
  // A letter with a dot of its own goes on: ก.พ. in ก.พ.ร.
  if (text.charCodeAt(end) === DOT) return !isThaiLetter(text.charCodeAt(end + 1)) || text.charCodeAt(end + 2) !== DOT;
  return !isThaiLetter(text.charCodeAt(end)) || (isLong && longestWord(matcher.words().after, text, end) !== null);
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

import { isAsciiLetterOrDigit } from './ascii.ts';
import { isThaiLetter } from './thai.ts';

const OTHER_SCRIPTS = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Whether a code point is a letter, a mark on one, or a digit, of any script. Latin and Thai are told without the
 * regular expression: it takes a millisecond to make, and most messages never need it.
 */
export function isWordLetter(point: number): boolean {
  if (point < 0x80) return isAsciiLetterOrDigit(point);
  if (point >= 0x0e00 && point < 0x0e80) return isThaiLetter(point) || (point >= 0x0e50 && point <= 0x0e59);
  return point > 0 && OTHER_SCRIPTS.test(String.fromCodePoint(point));
}

/** The same for the character that begins at `at`; false beyond the ends. */
export function isWordLetterAt(text: string, at: number): boolean {
  return isWordLetter(text.codePointAt(at) ?? 0);
}

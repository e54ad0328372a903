import { isAsciiLetter, isDigit } from '../../text/ascii.ts';

/** What may stand directly beside a number, and what shows that the digits belong to something longer. */

// Short words that are glued to numbers: tel0812345678, m:081…
const GLUED = new Set('tel t m mb mob mobile call phone ph fax f line wa whatsapp hp no ext'.split(' '));

/** The words before, lower case: at most 48 characters, from `floor` (where other digits ended), of the same line. */
export function lineBefore(text: string, at: number, floor: number): string {
  const before = text.slice(Math.max(floor, at - 48), at);
  const lineEnd = before.trimEnd().lastIndexOf('\n');
  return before.slice(lineEnd + 1).toLowerCase();
}

/**
 * Whether digits that begin at `at` can be the beginning of a number. `known` is where a number that was recognised
 * ends, with its suffixes and extensions: after that one, another may follow without a space.
 */
export function canBegin(text: string, at: number, known: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || before === ' ' || before === '\n' || at === known) return true;
  if ('#@$฿€£&=%\\'.includes(before)) return before === '=' || before === '&';
  if (isAsciiLetter(text.charCodeAt(at - 1))) return isGluedWord(text, at);
  if (!'-./_:,+'.includes(before) || at - 1 === known) return true;
  const further = text.charCodeAt(at - 2);
  if (isDigit(further)) return before === '.' && isListMark(text, at - 1);
  return before === ':' || before === '.' || before === ',' || !isAsciiLetter(further) || isGluedWord(text, at - 1);
}

/** `1.081-234-5678` at the beginning of a line counts an item. */
function isListMark(text: string, dot: number): boolean {
  return /(?:^|\n) ?[0-9]{1,2}$/.test(text.slice(Math.max(0, dot - 5), dot));
}

function isGluedWord(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 10 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return GLUED.has(text.slice(start, end).toLowerCase()) && !isDigit(text.charCodeAt(start - 1));
}

/**
 * Whether a number that ends at `end` is cut off from what follows. `startsNumber`: another number may follow closely.
 */
export function canEnd(text: string, end: number, startsNumber: (at: number) => boolean): boolean {
  const next = text.charAt(end);
  if (next === '' || next === ' ') return true;
  if (next === '@' || next === '%') return false;
  const code = text.charCodeAt(end);
  if (isDigit(code)) return false;
  if (isAsciiLetter(code)) return isName(text, end);
  if (!'-./_:,'.includes(next) || !isDigit(text.charCodeAt(end + 1))) return true;
  if (next === ',' && !/^,[0-9]{3}(?![0-9])/.test(text.slice(end, end + 5))) return true;
  return startsNumber(end + 1);
}

/** Latin letters glued behind a number: a word or name (`0812345678Som`), not the end of a code (`0812345678TH`). */
function isName(text: string, at: number): boolean {
  let end = at;
  while (end - at < 24 && isAsciiLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return !isDigit(text.charCodeAt(end)) && (word.length >= 3 || /^x$/i.test(word));
}

import type { Span } from '../model.ts';
import { LATIN_IN_THAI } from './confusables.ts';
import { kindAt, LATIN, OTHER, SEPARATOR, THAI, THAI_AM, THAI_MARK } from './letter-kinds.ts';
import { isLeadingVowel } from './thai.ts';

/**
 * A word written letter by letter, with the same mark between all letters:
 *
 *     ก ร ม ส ร ร พ า ก ร     ก-ร-ม-ส-ร-ร-พ-า-ก-ร     R e v e n u e
 *
 * Thai has no spaces between words, so the first and the last letter may hang on the words beside it
 * (จากก-ร-ม-ส-ร-ร-พ-า-ก-รขอแจ้ง); then more letters must stand apart in between.
 */
export interface SpelledOut extends Span {
  /** Separators within, in order: what is to be dropped. */
  readonly gaps: readonly Span[];
}

/** Fewer letters than this apart may be a list; with dots between them, an abbreviation (ก.ล.ต., ม.ท.ศ.). */
const LEAST = 3;
const LEAST_DOTTED = 5;
/** With words at both ends, so many letters must stand apart between them. */
const LEAST_INNER = 2;
const LEAST_INNER_DOTTED = 4;

const SPACE = 0x20;
const DOT = 0x2e;
/** A separator may be doubled or have spaces around it. */
const LONGEST_SEPARATOR = 3;

/** The word that is spelled out around the first of its separators, which stands at `at`; `null` where none is. */
export function spelledOutAt(text: string, at: number): SpelledOut | null {
  if (!isLetterApart(text, at)) return null;
  const script = scriptBefore(text, at);
  const first = separatorAt(text, at, script);
  if (first === null || (script === LATIN && first.mark === DOT)) return null;
  const alone = scriptBefore(text, letterStart(text, at)) !== script;
  if (script === LATIN && !alone) return null;
  const walk = letters(text, first, script);
  if (!isEnough(walk, first.mark === DOT, alone)) return null;
  const gaps = inWord(walk, { first, script, alone });
  return { start: at, end: gaps.at(-1)?.end ?? at, gaps };
}

/** A first look, since most spaces stand between words: whether one letter alone follows, and then a separator. */
function isLetterApart(text: string, at: number): boolean {
  let letter = at;
  while (letter - at < LONGEST_SEPARATOR && kindAt(text, letter) === SEPARATOR) letter++;
  return kindAt(text, letterEnd(text, letter)) === SEPARATOR;
}

function isEnough({ inner, aloneAtEnd }: Walk, dotted: boolean, alone: boolean): boolean {
  const apart = inner + (alone ? 1 : 0) + (aloneAtEnd ? 1 : 0);
  if (apart < (dotted ? LEAST_DOTTED : LEAST)) return false;
  return inner >= (dotted ? LEAST_INNER_DOTTED : LEAST_INNER) || (alone && aloneAtEnd);
}

interface Separator extends Span {
  /** The mark in it that is no space, or a space. */
  readonly mark: number;
}

/** The separators from the first on, and how many letters stand apart between two of them. */
interface Walk {
  readonly separators: readonly Separator[];
  readonly inner: number;
  readonly aloneAtEnd: boolean;
}

function letters(text: string, first: Separator, script: number): Walk {
  const separators = [first];
  let inner = 0;
  for (let at = first.end; ; ) {
    const end = letterEnd(text, at);
    if (scriptAt(text, end) === script) return { separators, inner, aloneAtEnd: hangsOn(text, end) };
    const next = separatorAt(text, end, script);
    if (next === null) return { separators, inner, aloneAtEnd: true };
    // S S O-Care, but D B D e-mail: there the last letter belongs to what follows.
    // ก.ล.ต. ม.ท.ศ. are two abbreviations: among dots a dot with a space is another mark.
    if (first.mark === DOT && next.end - next.start !== first.end - first.start)
      return { separators, inner, aloneAtEnd: true };
    if (next.mark !== first.mark)
      return {
        separators,
        inner,
        aloneAtEnd: next.mark === SPACE || isCapital(text, at) === isCapital(text, first.start - 1),
      };
    inner++;
    separators.push(next);
    at = next.end;
  }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** Few Thai words have a vowel that is written first as their second letter: of รั ฐ บ า ลแจก the ล stands alone. */
function hangsOn(text: string, second: number): boolean {
  return isLeadingVowel(text.charCodeAt(second));
}

/**
 * The separators that part letters and not words. A space beside a whole word stays: the word is another one. A wider
 * gap than the first parts words, and keeps its last space.
 */
function inWord(walk: Walk, { first, script, alone }: { first: Separator; script: number; alone: boolean }): Span[] {
  const from = first.mark === SPACE && !alone ? 1 : 0;
  const to = (first.mark === SPACE || script === LATIN) && !walk.aloneAtEnd ? -1 : walk.separators.length;
  const { start: begin, end: stop } = walk.separators[from] ?? first;
  const width = stop - begin;
  return walk.separators
    .slice(from, to)
    .map(({ start, end }) => ({ start, end: end - start > width && first.mark === SPACE ? end - 1 : end }));
}

/** What stands between two letters of a script; `null` where something else does. */
function separatorAt(text: string, at: number, script: number): Separator | null {
  let mark = SPACE;
  let end = at;
  while (end - at < LONGEST_SEPARATOR && kindAt(text, end) === SEPARATOR) {
    const code = text.codePointAt(end) ?? SPACE;
    end += code > 0xffff ? 2 : 1;
    if (code === SPACE || code === mark) continue;
    if (mark !== SPACE) return null;
    mark = code;
  }
  return end > at && (scriptAt(text, end) === script || isStandIn(text, end, script)) ? { start: at, end, mark } : null;
}

/** A Latin letter that passes for a Thai one and stands apart like the others: ส ร s พ า ก ร. */
function isStandIn(text: string, at: number, script: number): boolean {
  return script === THAI && LATIN_IN_THAI.has(text.charCodeAt(at)) && kindAt(text, at + 1) === SEPARATOR;
}

/** THAI or LATIN where a letter begins, else OTHER. */
function scriptAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  return kind === THAI || kind === LATIN ? kind : OTHER;
}

function scriptBefore(text: string, at: number): number {
  const kind = kindAt(text, at - 1);
  if (kind === THAI_MARK || kind === THAI_AM) return THAI;
  return kind === THAI || kind === LATIN ? kind : OTHER;
}

/** The end of the letter at `at` with the marks on it. */
function letterEnd(text: string, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) === THAI_MARK) end++;
  return kindAt(text, end) === THAI_AM ? end + 1 : end;
}

/** Where the letter begins that ends right before `at`. */
function letterStart(text: string, at: number): number {
  let start = at - 1;
  if (kindAt(text, start) === THAI_AM) start--;
  while (kindAt(text, start) === THAI_MARK) start--;
  return start;
}

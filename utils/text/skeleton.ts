import { isDigit } from './ascii.ts';
import { LATIN_IN_THAI } from './confusables.ts';
import {
  DEPENDS,
  DROP,
  foldedOf,
  kindAt,
  LATIN,
  partsWords,
  SEPARATOR,
  THAI,
  THAI_AM,
  THAI_MARK,
} from './letter-kinds.ts';
import { type Mapped, MappedBuilder } from './mapped.ts';
import { spelledOutAt } from './spelled-out.ts';
import { isLeadingVowel, isThaiConsonant, isThaiLetter, isTrailingVowel, THANTHAKHAT } from './thai.ts';

/**
 * The form in which names and cue words are compared: what a reader takes for the same word is the same here.
 * Look-alike letters of other scripts become Thai or Latin, letters that sound alike and are confused in spelling
 * become one, letters drawn out are one, tone marks and silenced letters go, words written letter by letter are
 * joined. It is made for comparing only: a word list must go through the same function, and nothing of it is shown to
 * anybody.
 *
 *     ไปรษณีย์ไทย, ไปรษณี ไทย   ->  ไปรสนีไทย, ไปรสนี ไทย
 *     ก ร ม ส ร ร พ า ก ร       ->  กรมสรรพากร
 *     ກຣມ (Lao), Rеvenue (Cyrillic е)  ->  กรม, Revenue
 *
 * Letter case is kept (codes such as PEA are told from words by it), so are digits, spaces and line ends.
 */
export function skeleton(canonical: Mapped): Mapped {
  const { text } = canonical;
  const out = new MappedBuilder(canonical);
  let code = text.charCodeAt(0);
  for (let at = 0; at < text.length; ) {
    const next = text.charCodeAt(at + 1);
    const folded = foldedOf(code);
    if (folded === code && code !== next && !isThanthakhat(next)) {
      at++;
      code = next;
    } else if (code === next && isDrawnOut(text, at)) {
      const last = endOfRun(text, at) - 1;
      out.replace(at, last, '');
      at = last;
    } else {
      at = rewrite(text, at, folded, out);
      code = text.charCodeAt(at);
    }
  }
  return out.build();
}

/** Three or more of one Thai letter, which next to no word has: กรมมม, ค่าาา. */
function isDrawnOut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isThaiLetter(code) || text.charCodeAt(at + 2) !== code) return false;
  const letter = text.charAt(at);
  if (text.charCodeAt(at + 3) === code) return true;
  return (
    letter !== WORD_IN_THREES &&
    (!NAMES_IN_THREES.includes(letter) || (isThaiAt(text, at - 1) && isThaiAt(text, at + 3)))
  );
}

/** ชื่อออก (a name out): a word that ends in อ and one that begins with two. */
const WORD_IN_THREES = 'อ';
/** สสส., ททท. and ปปป. are bodies; at least one side of their names is free. */
const NAMES_IN_THREES = 'สทป';

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end++;
  return end;
}

/** Thai or Lao. */
function isThanthakhat(code: number): boolean {
  return code === THANTHAKHAT || code === THANTHAKHAT + 0x80;
}

/** Rewrites the letter at `at` and returns where to go on. */
function rewrite(text: string, at: number, folded: number, out: MappedBuilder): number {
  const code = text.charCodeAt(at);
  if (isThanthakhat(text.charCodeAt(at + 1)) && (isThaiConsonant(folded) || LATIN_IN_THAI.has(code))) {
    // A consonant under a thanthakhat is not spoken; of a vowel under one only the mark goes (สิทธิ์, right).
    out.replace(at, at + 2, '');
    return at + 2;
  }
  if (folded === DEPENDS) return rewriteByNeighbours(text, at, out);
  if (folded === DROP) out.replace(at, at + 1, '');
  else if (folded !== code) out.replace(at, at + 1, String.fromCharCode(folded));
  return at + 1;
}

function rewriteByNeighbours(text: string, at: number, out: MappedBuilder): number {
  const kind = kindAt(text, at);
  if (kind === LATIN) return foldLatin(text, at, out);
  const joined = joinTorn(text, at, out);
  return joined > at ? joined : kind === SEPARATOR ? joinSpelledOut(text, at, out) : at + 1;
}

const SPACE = 0x20;
const LINE_END = 0x0a;

const MOST_BLANKS = 3;

/**
 * Drops a blank or line end where no word can begin or end, so that one was torn: ศา ล stays, ศ าล and เ ทศบาล do not.
 */
function joinTorn(text: string, at: number, out: MappedBuilder): number {
  const code = text.charCodeAt(at);
  if (code !== SPACE && code !== LINE_END) return at;
  let next = at + 1;
  while (next - at < MOST_BLANKS && text.charCodeAt(next) === SPACE) next++;
  if (!isThaiAt(text, at - 1) || !isThaiAt(text, next) || !isTorn(text, at, next)) return at;
  out.replace(at, next, '');
  return next;
}

/**
 * Whether a word goes on behind a gap: no word ends in a vowel that stands first, and none begins with one that stands
 * last.
 */
function isTorn(text: string, start: number, end: number): boolean {
  return isLeadingVowel(foldedOf(text.charCodeAt(start - 1))) || isTrailingVowel(foldedOf(text.charCodeAt(end)));
}

/** Drops the separators of a word that is spelled out, the first of which is at `at`. Returns where to go on. */
function joinSpelledOut(text: string, at: number, out: MappedBuilder): number {
  const word = spelledOutAt(text, at);
  if (word === null) return spaceOut(text, at, out);
  let done = at;
  for (const gap of word.gaps) {
    while (done < gap.start) done = rewriteLetter(text, done, out);
    out.replace(gap.start, gap.end, '');
    done = gap.end;
  }
  return Math.max(done, at + 1);
}

/** Signs between two Thai words part them as a space does, and within one they go: กรม🌾ส่งเสริม, อำเ🌾ภอ. */
function spaceOut(text: string, at: number, out: MappedBuilder): number {
  let end = at;
  while (end < text.length && partsWords(text.charAt(end))) end++;
  if (end > at && isThaiAt(text, at - 1) && isThaiAt(text, end)) out.replace(at, end, isTorn(text, at, end) ? '' : ' ');
  return Math.max(end, at + 1);
}

/** As in the loop of `skeleton`; separators that stay are passed over, and Latin letters stand in for Thai ones. */
function rewriteLetter(text: string, at: number, out: MappedBuilder): number {
  const code = text.charCodeAt(at);
  const kind = kindAt(text, at);
  if (kind === SEPARATOR) return at + 1;
  const thai = LATIN_IN_THAI.get(code);
  if (thai === undefined || !isApart(text, at)) return rewrite(text, at, foldedOf(code), out);
  out.replace(at, at + 1, String.fromCharCode(thai));
  return at + 1;
}

/** ส ร s พ า ก ร: a Latin letter with a Thai one beyond the separator on either side. */
function isApart(text: string, at: number): boolean {
  return isThaiAt(text, at - 2) || isThaiAt(text, at + 2);
}

/** Rewrites the Latin letter at `at` where it stands in for something else. Returns where to go on. */
function foldLatin(text: string, at: number, out: MappedBuilder): number {
  const code = text.charCodeAt(at);
  const thai = LATIN_IN_THAI.get(code);
  if (thai !== undefined && insideThai(text, at)) out.replace(at, at + 1, String.fromCharCode(thai));
  else if (code === SMALL_S && besideSmallCapital(text, at)) out.replace(at, at + 1, 'S');
  return at + 1;
}

const DOT = 0x2e;
const SMALL_S = 0x73;

/** Small capitals have no s of their own in common fonts, so an s beside one is one: ᴅsɪ, ssᴏ. */
function besideSmallCapital(text: string, at: number): boolean {
  if (isSmallCapital(text.charCodeAt(at - 1)) || isSmallCapital(text.charCodeAt(at + 1))) return true;
  return text.charCodeAt(at + 1) === SMALL_S && isSmallCapital(text.charCodeAt(at + 2));
}

/** In the blocks of phonetic letters. */
function isSmallCapital(code: number): boolean {
  return (code >= 0x0250 && code < 0x02b0) || (code >= 0x1d00 && code < 0x1d80);
}

/** More Latin letters than this in a row are a word of their own. */
const LONGEST_STAND_IN = 2;

/** One or two Latin letters that pass for Thai ones beside Thai letters, as in กู้งิuด่วu, หย่ouปี and Uริการ. */
function insideThai(text: string, at: number): boolean {
  if (isLatinOrDigit(text, at - 1) && isLatinOrDigit(text, at + 1)) return false;
  let start = at;
  while (at - start < LONGEST_STAND_IN && isLatinOrDigit(text, start - 1)) start--;
  let end = at + 1;
  while (end - start <= LONGEST_STAND_IN && isLatinOrDigit(text, end)) end++;
  if (end - start > LONGEST_STAND_IN) return false;
  for (let i = start; i < end; i++) if (!LATIN_IN_THAI.has(text.charCodeAt(i))) return false;
  if (isThaiAt(text, start - 1) || (end - start === 1 && isThaiAt(text, end))) return true;
  // Between the dots of an abbreviation: ธ.n.ส.
  return end - start === 1 && text.charCodeAt(start - 1) === DOT && isThaiAt(text, start - 2);
}

function isThaiAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === THAI || kind === THAI_MARK || kind === THAI_AM;
}

function isLatinOrDigit(text: string, at: number): boolean {
  return kindAt(text, at) === LATIN || isDigit(text.charCodeAt(at));
}

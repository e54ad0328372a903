import { CONFUSABLES, LATIN_IN_THAI } from './confusables.ts';
import { type Mapped, MappedBuilder } from './mapped.ts';
import { isThaiConsonant, isThaiLetter, isThaiMark, isTone, THANTHAKHAT } from './thai.ts';

/**
 * The form in which names and cue words are compared: what a reader takes for the same word is the same here.
 * Look-alike letters of other scripts become Thai or Latin, letters that sound alike and are confused in spelling
 * become one, tone marks and silenced letters go, words written letter by letter are joined. It is made for
 * comparing only: a word list must go through the same function, and nothing of it is shown to anybody.
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const folded = FOLD[code] ?? code;
    if (folded === code && text.charCodeAt(at + 1) !== THANTHAKHAT) at++;
    else at = rewrite(text, at, folded, out);
  }
  return out.build();
}

/** In the table below: the letter goes; it depends on its neighbours. */
const DROP = 0xffff;
const ASK = 0xfffe;

/** What people put between letters to hide a word. */
const SEPARATORS: ReadonlySet<number> = new Set([...' .-_*|/,+~'].map((char) => char.charCodeAt(0)));

/** Letters that stand for the same sound and are confused in spelling: ณ น, ศ ษ ส, ฎ ด, ฏ ต. */
const SAME_SOUND: readonly (readonly [number, number])[] = [
  [0x0e13, 0x0e19],
  [0x0e28, 0x0e2a],
  [0x0e29, 0x0e2a],
  [0x0e0e, 0x0e14],
  [0x0e0f, 0x0e15],
];

/** What a letter becomes, by its code below U+1000: one read for nearly every letter of a text. */
const FOLD = foldTable();

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x1000 }, (_, code) => (isTone(code) || code === THANTHAKHAT ? DROP : code));
  for (const [from, to] of [...CONFUSABLES, ...SAME_SOUND]) table[from] = to;
  for (const code of [...LATIN_IN_THAI.keys(), ...SEPARATORS]) table[code] = ASK;
  return table;
}

/** Rewrites the letter at `at` and returns where to go on. */
function rewrite(text: string, at: number, folded: number, out: MappedBuilder): number {
  const code = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) === THANTHAKHAT && isThaiConsonant(code)) {
    // A consonant under a thanthakhat is not spoken; of a vowel under one only the mark goes (สิทธิ์, right).
    out.replace(at, at + 2, '');
    return at + 2;
  }
  if (folded === DROP) out.replace(at, at + 1, '');
  else if (folded === ASK) return SEPARATORS.has(code) ? joinSpelledOut(text, at, out) : foldLatin(text, at, out);
  else if (folded !== code) out.replace(at, at + 1, String.fromCharCode(folded));
  return at + 1;
}

function foldLatin(text: string, at: number, out: MappedBuilder): number {
  const thai = LATIN_IN_THAI.get(text.charCodeAt(at));
  if (thai !== undefined && insideThai(text, at)) out.replace(at, at + 1, String.fromCharCode(thai));
  return at + 1;
}

/** A Latin letter after a Thai one that no Latin letter or digit follows, as in กู้งิuด่วu. */
function insideThai(text: string, at: number): boolean {
  return isThaiLetter(text.charCodeAt(at - 1)) && !isLatinOrDigit(text.charCodeAt(at + 1));
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Fewer letters than this apart may be a list; with dots between them, an abbreviation (ก.ล.ต., ม.ท.ศ.). */
const SPELLED_OUT = 3;
const DOTTED_OUT = 5;
const DOT = 0x2e;

/**
 * Drops the separator at `at` and those after it where they stand between the letters of a word that is written
 * letter by letter. Returns where to go on.
 */
function joinSpelledOut(text: string, at: number, out: MappedBuilder): number {
  if (!isThaiLetter(text.charCodeAt(at - 1)) || !isThaiLetter(text.charCodeAt(at + 1))) return at + 1;
  const start = letterStart(text, at);
  const end = start < 0 ? -1 : spelledOutEnd(text, start, text.charCodeAt(at));
  for (let i = at; i < end; ) {
    const code = text.charCodeAt(i);
    if (SEPARATORS.has(code)) {
      out.replace(i, i + 1, '');
      i++;
    } else i = rewrite(text, i, FOLD[code] ?? code, out);
  }
  return Math.max(end, at + 1);
}

/** Where the single Thai letter begins that ends right before `at`; -1 where a longer word or none stands there. */
function letterStart(text: string, at: number): number {
  let start = at - 1;
  while (isThaiMark(text.charCodeAt(start))) start--;
  return isThaiLetter(text.charCodeAt(start)) && !isThaiLetter(text.charCodeAt(start - 1)) ? start : -1;
}

/** Where a word ends that begins at `start` and has the same mark between its letters; -1 if it is none. */
function spelledOutEnd(text: string, start: number, mark: number): number {
  let letters = 0;
  let at = start;
  for (;;) {
    const end = letterEnd(text, at);
    if (end === at || isThaiLetter(text.charCodeAt(end))) break;
    letters++;
    at = end;
    if (text.charCodeAt(end) !== mark) break;
    at = end + 1;
  }
  if (letters < (mark === DOT ? DOTTED_OUT : SPELLED_OUT)) return -1;
  return text.charCodeAt(at - 1) === mark ? at - 1 : at;
}

/** The end of the letter at `at` with the marks on it; `at` where no Thai letter stands. */
function letterEnd(text: string, at: number): number {
  if (!isThaiLetter(text.charCodeAt(at))) return at;
  let end = at + 1;
  while (isThaiMark(text.charCodeAt(end))) end++;
  return end;
}

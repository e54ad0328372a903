/** What `skeleton` knows of each letter, in tables: one read for nearly every letter of a text. */

import { CONFUSABLES, LATIN_IN_THAI } from './confusables.ts';
import { isThaiLetter, isThaiMark, isTone, NIKHAHIT, PHINTHU, SARA_AM, THANTHAKHAT, YAMAKKAN } from './thai.ts';

/** Code units below this have an entry; beyond stand signs, and scripts that nobody takes for Thai or Latin. */
const TABLE = 0x2100;

/** In FOLDED: the letter goes. */
export const DROP = 0xffff;
/** In FOLDED: what becomes of the letter depends on its neighbours. */
export const DEPENDS = 0xfffe;

/** What people put between letters to hide a word. */
const SEPARATORS = ' \n.-_*|/,+~=^:;!\'"`()#@&·•…';

/** Those of them that mean no more than a space between two Thai words. */
const PARTING = '-_*~^·•';

/** Bullets, stars and braille beyond the tables, and the halves of emoji: they part letters too. */
function isSymbol(code: number): boolean {
  return (code >= TABLE && code < 0x2c00) || (code >= 0xd83c && code < 0xe000);
}

/** Whether a character between two Thai words only parts them: กรม★สรรพากร. */
export function partsWords(char: string): boolean {
  return PARTING.includes(char) || isSymbol(char.charCodeAt(0));
}

/** The blocks of strokes, dots and rings that are written onto any letter. */
const OVERLAYS: readonly (readonly [number, number])[] = [
  [0x0300, 0x0370],
  [0x20d0, 0x2100],
];

/** Letters that stand for the same sound and are confused in spelling: ณ น, ศ ษ ส, ฎ ด, ฏ ต. */
const SAME_SOUND: readonly (readonly [number, number])[] = [
  [0x0e13, 0x0e19],
  [0x0e28, 0x0e2a],
  [0x0e29, 0x0e2a],
  [0x0e0e, 0x0e14],
  [0x0e0f, 0x0e15],
];

/** The blocks of Latin letters with accents. */
const ACCENTED: readonly (readonly [number, number])[] = [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
];
const FIRST_THAI = 0x0e00;
const END_OF_THAI = 0x0e80;

/** What each letter of the table becomes. */
const FOLDED = foldedTable();

/** What a letter is in the comparing form, or DROP or DEPENDS. */
export function foldedOf(code: number): number {
  return FOLDED[code] ?? (isSymbol(code) ? DEPENDS : (CONFUSABLES.get(code) ?? code));
}

/**
 * A plain loop over what differs: a function called for each of the eight thousand took 5 ms of every frame's start.
 */
function foldedTable(): Uint16Array {
  const table = new Uint16Array(TABLE);
  for (let code = 0; code < TABLE; code++) table[code] = code;
  for (const [from, to] of ACCENTED) for (let code = from; code < to; code++) table[code] = withoutAccent(code);
  for (const [from, to] of OVERLAYS) for (let code = from; code < to; code++) table[code] = DROP;
  for (let code = FIRST_THAI; code < END_OF_THAI; code++) if (isSilent(code)) table[code] = DROP;
  for (const [from, to] of [...CONFUSABLES, ...SAME_SOUND]) table[from] = isSilent(to) ? DROP : to;
  for (const code of LATIN_IN_THAI.keys()) table[code] = DEPENDS;
  for (const char of SEPARATORS) table[char.charCodeAt(0)] = DEPENDS;
  return table;
}

/** Tone marks, and marks that modern Thai does not use and a reader overlooks. */
function isSilent(code: number): boolean {
  return isTone(code) || code === THANTHAKHAT || code === PHINTHU || code === NIKHAHIT || code === YAMAKKAN;
}

/** é is e. */
function withoutAccent(code: number): number {
  const plain = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return plain < 0x80 ? plain : code;
}

/** What a character is to a word written letter by letter. */
export const OTHER = 0;
export const THAI = 1;
export const THAI_MARK = 2;
/** ำ stands in its own place but is typed onto the letter before it. */
export const THAI_AM = 3;
export const LATIN = 4;
export const SEPARATOR = 5;

const KINDS = kindsTable();

function kindsTable(): Uint8Array {
  const table = new Uint8Array(TABLE);
  for (const [from, to] of [[0x41, 0x7b], ...ACCENTED, [FIRST_THAI, END_OF_THAI]] as const)
    for (let code = from; code < to; code++) table[code] = kindOf(code);
  for (const [code, twin] of CONFUSABLES) table[code] = kindOf(twin);
  for (const char of SEPARATORS) table[char.charCodeAt(0)] = SEPARATOR;
  return table;
}

function kindOf(letter: number): number {
  if (letter === SARA_AM) return THAI_AM;
  if (isThaiMark(letter)) return THAI_MARK;
  if (isThaiLetter(letter)) return THAI;
  const plain = (letter < 0x80 ? letter : withoutAccent(letter)) | 0x20;
  return plain >= 0x61 && plain <= 0x7a ? LATIN : OTHER;
}

/** The kind of the character at `at`; OTHER beyond the ends. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return KINDS[code] ?? (isSymbol(code) ? SEPARATOR : OTHER);
}

import type { Chance } from '../../utils/chance.ts';

/** Ways to write a word so that a reader still reads it and a word list does not. Each works on any text. */

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** What a reader takes for one letter: a consonant with the vowels and tones on it. */
export function lettersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Puts something between all letters of each word; the spaces between words stay. */
export function between(text: string, mark: string): string {
  return text
    .split(' ')
    .map((word) => lettersOf(word).join(mark))
    .join(mark.trim() === '' ? `${mark} ` : ' ');
}

/** Swaps each character for its twin; about `share` of those that have one, at least one of them. */
export function swapped(text: string, twins: ReadonlyMap<string, string>, chance: Chance, share = 1): string {
  const chars = [...text];
  const able = chars.flatMap((char, at) => (twins.has(char) ? [at] : []));
  const chosen = new Set(able.filter(() => chance.next() < share));
  if (chosen.size === 0 && able.length > 0) chosen.add(able[chance.below(able.length)] ?? 0);
  return chars.map((char, at) => (chosen.has(at) ? (twins.get(char) ?? char) : char)).join('');
}

/** `from` and `to` letter by letter. */
export function twinsOf(from: string, to: string): ReadonlyMap<string, string> {
  const target = [...to];
  return new Map([...from].map((char, at) => [char, target[at] ?? char] as const));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters that are drawn like the Thai ones. */
export const LAO = twinsOf('กขคงจชดตถทนบปพฟมยรลวสหอะาิีึืุูเแโใไ', 'ກຂຄງຈຊດຕຖທນບປພຟມຍຣລວສຫອະາິີຶືຸູເແໂໃໄ');
export const CYRILLIC = twinsOf('ABCEHIJKMOPSTXYaceijopsxy', 'АВСЕНІЈКМОРЅТХУасеіјорѕху');
export const GREEK = twinsOf('ABEZHIKMNOPTYXaiokuvp', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιοκυνρ');
export const FULL_WIDTH = new Map([...`${LETTERS}0123456789`].map((char) => [char, shifted(char, 0xfee0)] as const));
export const BOLD = new Map([
  ...[...LETTERS].map((char, at) => [char, String.fromCodePoint(0x1d5d4 + at)] as const),
  ...[...'0123456789'].map((char, at) => [char, String.fromCodePoint(0x1d7ec + at)] as const),
]);
export const CIRCLED = new Map([...LETTERS].map((char, at) => [char, String.fromCodePoint(0x24b6 + at)] as const));
export const SMALL_CAPITALS = twinsOf(
  'ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprtuvwyz',
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀsᴛᴜᴠᴡʏᴢᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ',
);
/** Latin letters inside Thai words: กsมสssพาก5 is left out, its digits are for numbers. */
export const LATIN_IN_THAI = twinsOf('นบกรอพ', 'uUnsow');
/** Misspellings that sound the same. */
export const SAME_SOUND = twinsOf('ณศษฎฏ', 'นสสดต');
export const THAI_DIGITS = twinsOf('0123456789', '๐๑๒๓๔๕๖๗๘๙');

function shifted(char: string, by: number): string {
  return String.fromCharCode(char.charCodeAt(0) + by);
}

/** Characters of no width that are pasted between letters. */
const NOTHING = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'] as const;

/** One character of no width after about every second letter. */
export function withNothing(text: string, chance: Chance): string {
  return lettersOf(text)
    .map((letter) => (chance.next() < 0.5 ? letter + chance.pick(NOTHING) : letter))
    .join(chance.next() < 0.2 ? '\u200b' : '');
}

/** Tones and sara am in the orders and spellings that keyboards and fonts let pass. */
export function toneDoubled(text: string): string {
  return text.replaceAll(/[\u0e48-\u0e4b]/g, '$&$&');
}

export function toneMoved(text: string): string {
  return text.replaceAll(/([\u0e31\u0e34-\u0e39])([\u0e48-\u0e4b])/g, '$2$1');
}

export function saraAmSplit(text: string, chance: Chance): string {
  return text.replaceAll(/([\u0e48-\u0e4b]?)\u0e33/g, (_, tone: string) =>
    chance.pick([`${tone}\u0e4d\u0e32`, `\u0e4d${tone}\u0e32`, `\u0e33${tone}`]),
  );
}

export function saraAeSplit(text: string): string {
  return text.replaceAll('แ', 'เเ');
}

/** Drops every thanthakhat (ไปรษณี for ไปรษณีย์ as people write it loses the letter too). */
export function withoutKaran(text: string, chance: Chance): string {
  return text.replaceAll(/[\u0e01-\u0e2e]\u0e4c/g, (letter) => (chance.next() < 0.5 ? '' : letter.charAt(0)));
}

/** Breaks a word at one inner letter. */
export function brokenBy(text: string, mark: string, chance: Chance): string {
  const letters = lettersOf(text);
  if (letters.length < 4) return text;
  const at = 2 + chance.below(letters.length - 3);
  return letters.slice(0, at).join('') + mark + letters.slice(at).join('');
}

/** กฟภ -> ก.ฟ.ภ. and ก.ฟ.ภ. -> กฟภ; only for what is written as an abbreviation. */
export function dotsTurned(text: string): string {
  if (/^(?:[\u0e01-\u0e2e]{1,2}\.){2,}$/.test(text)) return text.replaceAll('.', '');
  return /^[\u0e01-\u0e2e]{3,5}\.?$/.test(text) ? `${[...text.replace('.', '')].join('.')}.` : text;
}

/**
 * Some letters, at least the last, as often as people hold a key: กรมมมม. A letter that carries a mark stays single.
 */
export function drawnOut(text: string, chance: Chance): string {
  const letters = lettersOf(text);
  return letters
    .map((letter, at) => {
      const isHeld = at === letters.length - 1 || chance.next() < 0.2;
      return isHeld && /^[\u0e01-\u0e32]$/.test(letter) ? letter.repeat(3 + chance.below(3)) : letter;
    })
    .join('');
}

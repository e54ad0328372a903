import { PLACE_LISTS, type Tables, WORD_LISTS } from './tables.ts';

/**
 * Thai letters as one byte each in the shipped tables, where UTF-8 takes three: 35 KB gzipped instead of 41. A run of
 * Thai stands between two `~`, each letter as the ASCII one in its place below; gaps, dots, bars and brackets within
 * the run stay as they are.
 *
 *     กรม|MOD   ->   ~eth~|MOD
 */
const MARK = '~';
/** U+0E01 to U+0E4F without what is not assigned; everything that names are written with. */
const THAI = [...range(0xe01, 0xe3a), ...range(0xe40, 0xe4f)];
/**
 * The ASCII letter of each, in the same order: one that is about as frequent in the tables, because the packer then
 * gives both one short code. None must be escaped in a string or keeps its meaning within a run.
 */
const PLAIN = [..."e?Qd/XiSWOHY7jU8KFB1TwlRagCNGv3EhftV-ZuM5r6,c'zDnobmyxIA9&s24Lk!#+pPqJ0%*:"];

const END_OF_THAI = 0xe80;

const TO_PLAIN = lettersByCode(THAI, PLAIN);
const TO_THAI = lettersByCode(PLAIN, THAI);

const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4f](?:[\u0e01-\u0e3a\u0e40-\u0e4f .|()]*[\u0e01-\u0e3a\u0e40-\u0e4f])?/g;

/** For the generator. The text must not hold `~`, which no name does. */
export function packThai(text: string): string {
  if (text.includes(MARK)) throw new RangeError(`a table holds ${MARK}`);
  return text.replace(RUN, (run) => MARK + recode(run, TO_PLAIN) + MARK);
}

export function unpackThai(packed: string): string {
  return packed
    .split(MARK)
    .map((run, place) => (place % 2 === 0 ? run : recode(run, TO_THAI)))
    .join('');
}

/** The same over all texts of the tables. */
export function mapTables(tables: Tables, change: (text: string) => string): Tables {
  const changeAll = <Key extends string>(keys: readonly Key[], texts: Readonly<Record<Key, string>>) => {
    const changed: Record<Key, string> = { ...texts };
    for (const key of keys) changed[key] = change(texts[key]);
    return changed;
  };
  return {
    ...tables,
    agencies: change(tables.agencies),
    places: changeAll(PLACE_LISTS, tables.places),
    words: changeAll(WORD_LISTS, tables.words),
  };
}

/** By the code of a letter, what stands for it; forty thousand of them are looked up whenever a frame starts. */
function lettersByCode(from: readonly string[], to: readonly string[]): readonly string[] {
  const letters = Array.from({ length: END_OF_THAI }, (_, code) => String.fromCharCode(code));
  from.forEach((letter, place) => {
    letters[letter.charCodeAt(0)] = to[place] ?? letter;
  });
  return letters;
}

function recode(run: string, letters: readonly string[]): string {
  let recoded = '';
  for (let at = 0; at < run.length; at++) recoded += letters[run.charCodeAt(at)] ?? run.charAt(at);
  return recoded;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCharCode(first + place));
}

/**
 * Letters of other scripts that a reader takes for Latin or Thai ones. Chosen from the confusables data of Unicode
 * Technical Standard 39 for the scripts that Thai lures were seen to borrow from (Cyrillic, Greek, Lao); compatibility
 * forms such as full-width letters are already plain before this table is asked.
 */
const LATIN_LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  // Greek
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
};

/** Small capitals, from the phonetic blocks: ᴘᴇᴀ. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ᴀ: 'A',
  ʙ: 'B',
  ᴄ: 'C',
  ᴅ: 'D',
  ᴇ: 'E',
  ꜰ: 'F',
  ɢ: 'G',
  ʜ: 'H',
  ɪ: 'I',
  ᴊ: 'J',
  ᴋ: 'K',
  ʟ: 'L',
  ᴍ: 'M',
  ɴ: 'N',
  ᴏ: 'O',
  ᴘ: 'P',
  ʀ: 'R',
  ꜱ: 'S',
  ᴛ: 'T',
  ᴜ: 'U',
  ᴠ: 'V',
  ᴡ: 'W',
  ʏ: 'Y',
  ᴢ: 'Z',
  // Phonetic letters that are drawn like the plain ones.
  ɑ: 'a',
  ɡ: 'g',
  ı: 'i',
  ɩ: 'i',
  ո: 'n', // Armenian
  ս: 'u',
  օ: 'o',
  հ: 'h',
  ց: 'g',
};

/** Lao letters stand 0x80 above the Thai ones that they resemble; these few do not, or have no twin. */
const LAO_EXCEPTIONS: Readonly<Record<string, string>> = { ຣ: 'ร', ລ: 'ล', ວ: 'ว', ຍ: 'ย', ຢ: 'ย', ໜ: 'ห', ໝ: 'ห' };

/** Thai letters that are hardly told from one another: the rare ๅ (lakkhangyao) from า. */
const THAI_LOOK_ALIKES: Readonly<Record<string, string>> = { ๅ: 'า' };

function laoLetters(): [number, number][] {
  const letters: [number, number][] = [];
  for (let code = 0x0e81; code <= 0x0ecd; code++) letters.push([code, code - 0x80]);
  return letters;
}

function pairs(table: Readonly<Record<string, string>>): [number, number][] {
  return Object.entries(table).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]);
}

/** From the code unit of a look-alike letter to that of the letter it is taken for. */
export const CONFUSABLES: ReadonlyMap<number, number> = new Map([
  ...laoLetters(),
  ...pairs(LAO_EXCEPTIONS),
  ...pairs(THAI_LOOK_ALIKES),
  ...pairs(LATIN_LOOK_ALIKES),
  ...pairs(SMALL_CAPITALS),
]);

/**
 * Latin letters that stand in for Thai ones inside a Thai word: กู้งิuด่วu (กู้เงินด่วน, quick loan), Uริการ (บริการ).
 */
export const LATIN_IN_THAI: ReadonlyMap<number, number> = new Map([
  [0x75, 0x0e19], // u น
  [0x55, 0x0e1a], // U บ
  [0x6e, 0x0e01], // n ก
  [0x73, 0x0e23], // s ร
  [0x53, 0x0e23], // S ร
  [0x6f, 0x0e2d], // o อ
  [0x77, 0x0e1e], // w พ
  [0x57, 0x0e1e], // W พ
]);

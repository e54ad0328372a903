/** The Thai block (U+0E00–U+0E5B) as the text code speaks of it. */

export const SARA_A = 0x0e30; // ะ
export const SARA_AA = 0x0e32; // า
export const SARA_AM = 0x0e33; // ำ
export const PHINTHU = 0x0e3a; // ฺ, under consonants of Pali words
export const SARA_E = 0x0e40; // เ
export const SARA_AE = 0x0e41; // แ
export const MAITAIKHU = 0x0e47; // ็, shortens the vowel
export const THANTHAKHAT = 0x0e4c; // ์, silences the consonant before it
/** ฯ: the rest of a long name is left out. */
export const PAIYANNOI = 0x0e2f;
export const NIKHAHIT = 0x0e4d; // ํ
export const YAMAKKAN = 0x0e4e; // ๎, of old texts

/**
 * Within the letters and marks of the Thai block, the baht sign among them: as much as the edge of a number or a host
 * asks.
 */
export function isThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4e;
}

/** A letter or mark of a Thai word: not a digit, not the baht sign, not a bullet. */
export function isThaiLetter(code: number): boolean {
  return isThai(code) && !(code >= 0x0e3b && code <= 0x0e3f);
}

export function isThaiConsonant(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e2e;
}

/** A mark that stands on or under a consonant and cannot stand alone. */
export function isThaiMark(code: number): boolean {
  return isAboveOrBelow(code) || (code >= 0x0e47 && code <= 0x0e4e);
}

/** A vowel written above or below its consonant. */
export function isAboveOrBelow(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a);
}

/** ่ ้ ๊ ๋ */
export function isTone(code: number): boolean {
  return code >= 0x0e48 && code <= 0x0e4b;
}

/** เ แ โ ใ ไ, written before the consonant that they follow in speech: a syllable begins at one. */
export function isLeadingVowel(code: number): boolean {
  return code >= 0x0e40 && code <= 0x0e44;
}

/** ะ า ำ ๅ, written after the consonant that carries them: no word begins with one. */
export function isTrailingVowel(code: number): boolean {
  return (code >= SARA_A && code <= SARA_AM && code !== 0x0e31) || code === 0x0e45;
}

/**
 * The first three letters of many words, hashed into a table: a first look that ends the search for words at nearly every place
 * of a text. A false "yes" costs a walk along the words; there is no false "no".
 */
export type Beginnings = Uint8Array;

const BITS = 14;
/** Thai letters differ in their last seven bits, and so do Latin ones and the classes of names. */
const LETTER = 0x7f;
/** In the place of a letter that a word does not have. */
const NONE = 0;

export function noBeginnings(): Beginnings {
  return new Uint8Array(1 << BITS);
}

/** Adds a word by its first letters, of which a short one lacks the last; a word of one letter begins anywhere. */
export function addBeginning(set: Beginnings, first: number, second?: number, third = NONE): void {
  if (second === undefined) set.fill(1);
  else set[hashOf(first, second, third)] = 1;
}

/** Whether a word may begin with these letters, or consist of the first two. */
export function mayBegin(set: Beginnings, first: number, second: number, third: number): boolean {
  return set[hashOf(first, second, third)] === 1 || set[hashOf(first, second, NONE)] === 1;
}

function hashOf(first: number, second: number, third: number): number {
  return ((first << 9) ^ ((second & LETTER) << 5) ^ (third & LETTER)) & ((1 << BITS) - 1);
}

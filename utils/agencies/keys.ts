import { canonicalise } from '../text/canonical.ts';
import { skeleton } from '../text/skeleton.ts';
import { isThaiLetter } from '../text/thai.ts';

/** The comparing form of a text: what the matcher reads, and what every name and word goes through before it is used. */
export function comparable(text: string): string {
  return skeleton(canonicalise(text)).text;
}

/** The comparing forms of many texts of one line each, in one pass: per text it takes ten times as long. */
export function comparables(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : comparable(texts.join('\n')).split('\n');
}

/**
 * The key of a name, made of its comparing form: in small letters, without dots, and without spaces where it is Thai
 * (the matcher steps over those of the text). Two names with one key are one name.
 *
 *     กรมสรรพากร -> กรมสรรพากร,  ก.ฟ.ภ. -> กฟภ,  Revenue Department -> revenue department
 */
export function keyOf(form: string): string {
  const plain = form.replaceAll('.', '').toLowerCase();
  return hasThai(plain) ? plain.replaceAll(' ', '') : plain;
}

export function hasThai(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isThaiLetter(text.charCodeAt(i))) return true;
  return false;
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;

/** What tells an abbreviation or a code from another one with the same key: its letters as they are written. */
export function exactLetters(text: string): string {
  return text.replaceAll(NO_LETTER, '');
}

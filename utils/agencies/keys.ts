import { isThaiConsonant, isThaiLetter, isTone, THANTHAKHAT } from '../text/thai.ts';

export function hasThai(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isThaiLetter(text.charCodeAt(i))) return true;
  return false;
}

/**
 * The key of a name, as code units: its comparing form in small letters, without dots, and without spaces where it is
 * Thai (the matcher steps over those of the text). Two names with one key are one name.
 *
 *     กรมสรรพากร -> กรมสรรพากร,  ก.ฟ.ภ. -> กฟภ,  ศุลกากร -> สุลกากร,  Revenue Department -> revenue department
 *
 * Gives what `slowKey` (comparable.ts) gives for text without tricks, without its cost, since thousands of names go
 * through it whenever the engine starts; that both agree is checked when the tables are compiled. `most`: how many
 * letters are wanted.
 */
export function writeKey(name: string, out: number[], most = name.length): void {
  out.length = 0;
  let thai: boolean | undefined;
  for (let at = 0; at < name.length && out.length < most; at++) {
    const code = name.charCodeAt(at);
    if (code === DOT || isTone(code) || code === THANTHAKHAT) continue;
    if (code === SPACE) {
      thai ??= hasThai(name);
      if (thai) continue;
    }
    // A consonant under a thanthakhat is not spoken.
    if (name.charCodeAt(at + 1) === THANTHAKHAT && isThaiConsonant(code)) continue;
    out.push(fold(code));
  }
}

const DOT = 0x2e;
const SPACE = 0x20;

function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  switch (code) {
    case 0x0e13: // ณ
      return 0x0e19; // น
    case 0x0e28: // ศ
    case 0x0e29: // ษ
      return 0x0e2a; // ส
    case 0x0e0e: // ฎ
      return 0x0e14; // ด
    case 0x0e0f: // ฏ
      return 0x0e15; // ต
    default:
      return code;
  }
}

export function quickKey(name: string): string {
  const codes: number[] = [];
  writeKey(name, codes);
  return String.fromCharCode(...codes);
}

const BETWEEN_LETTERS = /[.\s-]/g;

/** What tells an abbreviation or a code from another one with the same key: its letters as they are written. */
export function exactLetters(text: string): string {
  return text.replaceAll(BETWEEN_LETTERS, '');
}

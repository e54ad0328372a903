import { identity, type Mapped, MappedBuilder } from './mapped.ts';
import { isAboveOrBelow, isTone, NIKHAHIT, SARA_A, SARA_AA, SARA_AE, SARA_AM, SARA_E } from './thai.ts';

/**
 * One way to write each character, without changing which letter it is: what is invisible is gone, compatibility
 * forms (full-width, mathematical, enclosed) are plain, Thai digits are digits, every odd space is a space, every odd
 * dash a hyphen, Thai marks stand in the order in which they are typed. Look-alike letters of other scripts stay as
 * they are (a host with a Cyrillic letter leads elsewhere); `skeleton` folds those.
 *
 *     ๐ ๒๑๔๑ ๖๗๔๗   ->  0 2141 6747
 *     𝟎𝟖𝟏‑２３４       ->  081-234
 *     นํ้า, นำ้        ->  น้ำ
 */
export function canonicalise(source: string): Mapped {
  const first = source.search(ODD);
  if (first < 0) return identity(source);
  const out = new MappedBuilder(identity(source));
  for (let at = first; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (PLAIN[code] === 1) at++;
    else
      at +=
        code < 0x80
          ? rewriteAscii(source, at, out)
          : isInThaiBlock(code)
            ? rewriteThai(source, at, out)
            : rewriteOther(source, at, out);
  }
  return out.build();
}

/**
 * Where the slow pass must begin: a character outside ASCII and the Thai letters in their common use, two marks in a
 * row that may be out of order, or two sara e that stand for sara ae. Ordinary Thai text matches nowhere.
 */
const ODD =
  /[^\n\x20-\x7e\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4f\u0e5a\u0e5b]|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]|\u0e33[\u0e48-\u0e4b]|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4c])\1|\u0e40\u0e40/;

/** Letters that are never rewritten: printable ASCII and the Thai letters that no rule below begins with. */
const PLAIN = plainTable();

function plainTable(): Uint8Array {
  const table = new Uint8Array(0x1000);
  table.fill(1, 0x20, 0x7f);
  table[0x0a] = 1;
  for (let code = 0x0e01; code <= 0x0e4f; code++) {
    const mark = isAboveOrBelow(code) || (code >= 0x0e47 && code <= NIKHAHIT);
    if (!mark && code !== SARA_AM && code !== SARA_E) table[code] = 1;
  }
  return table;
}

/** Soft hyphen, joiners, bidi and other format controls, variation selectors, fillers; the enclosing keycap. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|^\u20e3/u;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_END = /^[\u0085\u2028\u2029]/;
const DASH = /^[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;

function isInThaiBlock(code: number): boolean {
  return code >= 0x0e00 && code <= 0x0e5b;
}

/** Each of these rewrites what stands at `at` and says how many code units it took. */
function rewriteAscii(source: string, at: number, out: MappedBuilder): number {
  const code = source.charCodeAt(at);
  if (code === 0x09) out.replace(at, at + 1, ' ');
  else if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) out.replace(at, at + 1, '');
  else out.replace(at, at + 1, code >= 0x0b && code <= 0x0d ? '\n' : '');
  return 1;
}

function rewriteOther(source: string, at: number, out: MappedBuilder): number {
  const point = source.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(point);
  const end = at + char.length;
  if (INVISIBLE.test(char)) out.replace(at, end, '');
  else if (SPACE.test(char)) out.replace(at, end, ' ');
  else if (LINE_END.test(char)) out.replace(at, end, '\n');
  else if (DASH.test(char)) out.replace(at, end, '-');
  else {
    const plain = char.normalize('NFKC');
    if (plain !== char) out.replace(at, end, plain);
  }
  return char.length;
}

function rewriteThai(source: string, at: number, out: MappedBuilder): number {
  const code = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  if (code >= 0x0e50 && code <= 0x0e59) return swap(out, at, 1, String.fromCharCode(code - 0x0e50 + 0x30));
  if (code === NIKHAHIT) return rewriteNikhahit(source, at, out);
  if (code === SARA_E) return next === SARA_E ? swap(out, at, 2, String.fromCharCode(SARA_AE)) : 1;
  if (code === SARA_AM) return isTone(next) ? swap(out, at, 2, String.fromCharCode(next, SARA_AM)) : 1;
  if (next === code) return swap(out, at, 1, '');
  if (!isTone(code)) return 1;
  if (isTone(next)) return swap(out, at + 1, 1, '') + 1;
  if (isAboveOrBelow(next)) return swap(out, at, 2, String.fromCharCode(next, code));
  if (next === NIKHAHIT && source.charCodeAt(at + 2) === SARA_AA)
    return swap(out, at + 1, 2, String.fromCharCode(SARA_AM)) + 1;
  return 1;
}

/** Nikhahit and sara aa, with a tone mark between or after them, are one sara am after its tone. */
function rewriteNikhahit(source: string, at: number, out: MappedBuilder): number {
  const next = source.charCodeAt(at + 1);
  const third = source.charCodeAt(at + 2);
  if (next === SARA_AA && isTone(third)) return swap(out, at, 3, String.fromCharCode(third, SARA_AM));
  if (next === SARA_AA) return swap(out, at, 2, String.fromCharCode(SARA_AM));
  if (isTone(next) && third === SARA_AA) return swap(out, at, 3, String.fromCharCode(next, SARA_AM));
  return next === SARA_A || next === NIKHAHIT ? swap(out, at, 1, '') : 1;
}

function swap(out: MappedBuilder, at: number, length: number, text: string): number {
  out.replace(at, at + length, text);
  return length;
}

import { isAsciiLetter, isDigit } from '../../../text/ascii.ts';
import { isThai } from '../../../text/thai.ts';

/** Reading the labels of a host out of running text, which in Thai has no spaces around them. */

/** No label of a host is longer (RFC 1035). It also bounds how far anything here looks. */
const LONGEST_LABEL = 63;

export type Script = 'latin' | 'thai';

export interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Latin with its accents, Greek and Cyrillic: the scripts in which a host can pass for a Latin one. */
function isLatinLike(code: number): boolean {
  if (code < 0xc0) return isAsciiLetter(code);
  return code < 0x0530 && code !== 0xd7 && code !== 0xf7 && (code < 0x02b0 || code >= 0x0370);
}

/** Whether a character may stand in a label that is written in Latin letters or what passes for them. */
export function isLabelChar(code: number): boolean {
  return isLatinLike(code) || isDigit(code) || code === HYPHEN || code === UNDERSCORE;
}

function isThaiLabelChar(code: number): boolean {
  return isThai(code) || isDigit(code) || code === HYPHEN;
}

function isEdgeMark(code: number): boolean {
  return code === HYPHEN || code === UNDERSCORE;
}

function labelFrom(text: string, from: number, to: number, script: Script): Label | null {
  let start = from;
  let end = to;
  while (start < end && isEdgeMark(text.charCodeAt(start))) start++;
  while (end > start && isEdgeMark(text.charCodeAt(end - 1))) end--;
  return end > start ? { text: text.slice(start, end), start, end, script } : null;
}

/** The label that ends before `end`, in the script of its last letter. `null` where none stands, or one too long. */
export function labelBefore(text: string, end: number, floor: number): Label | null {
  const script = scriptBefore(text, end, floor);
  const belongs = script === 'thai' ? isThaiLabelChar : isLabelChar;
  let start = end;
  while (start > floor && belongs(text.charCodeAt(start - 1))) {
    start--;
    if (end - start > LONGEST_LABEL) return null;
  }
  return labelFrom(text, start, end, script);
}

/** Digits belong to either script: `มาตรา33.com` is a Thai label. */
function scriptBefore(text: string, end: number, floor: number): Script {
  let at = end - 1;
  while (at >= floor && end - at <= LONGEST_LABEL && isDigit(text.charCodeAt(at))) at--;
  return at >= floor && isThai(text.charCodeAt(at)) ? 'thai' : 'latin';
}

/** The label that begins at `start`. A Latin one stops at the first Thai letter: the sentence goes on there. */
export function labelAt(text: string, start: number): Label | null {
  const script: Script = isThai(text.charCodeAt(start)) ? 'thai' : 'latin';
  const belongs = script === 'thai' ? isThaiLabelChar : isLabelChar;
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  // The whole run is taken even where it is too long for a label, so that nobody reads it a second time.
  if (end === start) return null;
  const trailing = labelFrom(text, start, end, script);
  return trailing === null ? null : { ...trailing, start, text: text.slice(start, trailing.end) };
}

export function isValidLabel(label: Label): boolean {
  return label.text.length <= LONGEST_LABEL && !label.text.startsWith('-');
}

import { isDigit } from '../../../text/ascii.ts';
import { isThai } from '../../../text/thai.ts';
import { DOT_EMOJI, DOT_SYMBOLS, THAI_DOT } from './dot-symbols.ts';
import { isLabelChar } from './labels.ts';
import { matchEnd } from './match-end.ts';

/**
 * What stands between two labels of a host: a dot, or what people write so that a filter does not see one.
 *
 *     plain      rd-go-th.cc
 *     bracket    rd-go-th[.]cc   rd-go-th(dot)cc   rd-go-th (จุด) cc
 *     spaced     rd-go-th . cc   rd-go-th. cc   rd-go-th .cc   rd-go-th..cc   rd-go-th[.cc      also across a line end
 *     word       rd-go-th dot cc
 *     thai-word  rd-go-thจุดcc   rd-go-th ดอท cc
 *     comma      rd-go-th,cc
 *
 * Nobody writes brackets around a dot by chance; the last four are also found in honest sentences.
 */
export type JointKind = 'plain' | 'bracket' | 'spaced' | 'word' | 'thai-word' | 'comma';

export interface Joint {
  readonly kind: JointKind;
  readonly end: number;
}

const OPENING_MARKS = '[({<【「『«*';
const CLOSING_MARKS = '])}>】」』»*';

const BRACKET = new RegExp(
  `\\s{0,2}[${OPENING_MARKS}]\\s?(?:[.。,${DOT_SYMBOLS}]|${DOT_EMOJI}|dot|${THAI_DOT})\\s?[\\${CLOSING_MARKS}]\\s{0,2}`,
  'iy',
);
/** Also a dot that is doubled, or has one bracket. */
const SPACED = /\s{1,2}[.。]\s{0,2}|[.。]\s{1,2}|\.{2}(?!\.)|[[({<]\.|\.[\])}>]/y;
const ENGLISH = /\s{1,2}dot\s{1,2}/iy;
const THAI = new RegExp(`\\s{0,2}(?:${THAI_DOT})\\s{0,2}`, 'y');

const DOT = 0x2e;
const IDEOGRAPHIC_DOT = 0x3002;
const COMMA = 0x2c;

const OPENING = new Set([...OPENING_MARKS].map((char) => char.charCodeAt(0)));
const CLOSING = new Set([...CLOSING_MARKS].map((char) => char.charCodeAt(0)));

function isDot(code: number): boolean {
  return code === DOT || code === IDEOGRAPHIC_DOT;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** A joint that is a dot beyond doubt. */
export function firmJointAt(text: string, at: number): Joint | null {
  const code = text.charCodeAt(at);
  if (isDot(code) && !isSpace(text.charCodeAt(at + 1))) return { kind: 'plain', end: at + 1 };
  if (!isSpace(code) && !OPENING.has(code)) return null;
  const end = matchEnd(BRACKET, text, at);
  return end < 0 ? null : { kind: 'bracket', end };
}

/** A joint that may as well be the end of a sentence, a list or a word. */
export function looseJointAt(text: string, at: number): Joint | null {
  const code = text.charCodeAt(at);
  if (code === COMMA) return { kind: 'comma', end: at + 1 };
  if (!isSpace(code) && !isDot(code) && !isThai(code) && !OPENING.has(code)) return null;
  const spaced = matchEnd(SPACED, text, at);
  if (spaced >= 0) return { kind: 'spaced', end: spaced };
  const thai = matchEnd(THAI, text, at);
  if (thai >= 0) return { kind: 'thai-word', end: thai };
  const english = matchEnd(ENGLISH, text, at);
  return english < 0 ? null : { kind: 'word', end: english };
}

/** Whether brackets stand right around a mark: nobody writes them around a bullet by chance. */
export function isBracketed(text: string, at: number, length: number): boolean {
  return OPENING.has(text.charCodeAt(at - 1)) && CLOSING.has(text.charCodeAt(at + length));
}

/** Where the label before a joint ends, given the dot, comma or word at `at` that drew attention to it. */
export function labelEndBefore(text: string, at: number): number {
  let end = at;
  for (let i = 0; i < 2 && isSpace(text.charCodeAt(end - 1)); i++) end--;
  if (OPENING.has(text.charCodeAt(end - 1))) end--;
  for (let i = 0; i < 2 && isSpace(text.charCodeAt(end - 1)); i++) end--;
  return Math.max(0, end);
}

/** What a Thai label after a dot must begin with: ไทย, คอม, or the second level under ไทย. */
const AFTER_THAI = /(?:ไทย|คอม|รัฐบาล|ธุรกิจ|ศึกษา|ทหาร|เน็ต|องค์กร)/y;

/**
 * Whether labels can stand around a dot (or what stands for one) at all. Sees most full stops, Thai abbreviations and
 * decimal points off before anything is read.
 */
export function mayJoin(text: string, at: number, length: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + length);
  if (isThai(before) && isThai(after)) {
    AFTER_THAI.lastIndex = at + length;
    return AFTER_THAI.test(text);
  }
  if (isDigit(before) && isDigit(after)) return isFirstOfIpv4(text, at);
  const mayEnd = isLabelChar(before) || isThai(before) || isSpace(before) || OPENING.has(before);
  const next = after === DOT ? text.charCodeAt(at + length + 1) : after;
  return mayEnd && (isLabelChar(next) || isThai(after) || CLOSING.has(after) || mayBeTorn(text, at + length));
}

/** Whether this is the first dot of four numbers with a path or port behind them, and not a decimal point or a date. */
function isFirstOfIpv4(text: string, at: number): boolean {
  REST_OF_IPV4.lastIndex = at;
  return REST_OF_IPV4.test(text);
}

/** `10.0.0.1/24` is a range of addresses. */
const REST_OF_IPV4 = /(?:\.\d{1,3}){3}(?::\d|\/(?!\d{1,2}(?!\w)))/y;

/** A blank, and then a letter or, within brackets, their end. */
function mayBeTorn(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
  return isLabelChar(next) || isThai(next) || CLOSING.has(next);
}

import { isAsciiLetter, isDigit } from '../../text/ascii.ts';
import { isThai } from '../../text/thai.ts';
import type { Group, Groups } from './digit-groups.ts';

/**
 * Finds groups of digits in a text. Letters that are drawn like digits count as digits where they stand among digits
 * (`o8l-234-5678`), never on their own.
 */

const LOOKALIKES: ReadonlyMap<number, string> = new Map(
  [...'oOоОοΟ']
    .map((char): [number, string] => [char.charCodeAt(0), '0'])
    .concat([...'lIӏІ'].map((char) => [char.charCodeAt(0), '1'])),
);

const CHAIN = 200;
const MAX_GAP = 4;
const MAX_PIPED = 40;

/** A letter that is drawn like a digit. */
export function isLookalike(code: number): boolean {
  return LOOKALIKES.has(code);
}

/** Any letter of any script, as far as deciding where a group ends needs it; symbols and emoji are none. */
function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isThai(code) || (code >= 0xc0 && code < 0x2000) || (code >= 0x2e80 && code < 0xd800);
}

/** Where the next digit stands at or after `from`, or -1. */
export function nextDigit(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) return i;
  }
  return -1;
}

/**
 * Where the group begins that holds the digit at `at`: look-alike letters before it belong to it where no other letter
 * stands before them. A lone o before one separator does too (`O-2141-6747`). Not before `floor`.
 */
export function groupStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isLookalike(text.charCodeAt(start - 1))) start--;
  if (start > floor && isLetter(text.charCodeAt(start - 1)) && !isThai(text.charCodeAt(start - 1))) return at;
  if (start !== at || start - 2 < floor) return start;
  const lone = text.charCodeAt(start - 2);
  const isZero = LOOKALIKES.get(lone) === '0' && ' -.'.includes(text[start - 1] ?? '');
  const before = start - 3 >= floor ? text.charCodeAt(start - 3) : 0x20;
  return isZero && !isLetter(before) && !isDigit(before) ? start - 2 : start;
}

/** The group that begins at `start`, or null where none does. With `pipes` an upright bar between digits is a one. */
function readGroup(text: string, start: number, pipes: boolean): Group | null {
  let end = start;
  let lastDigit = -1;
  let plain = true;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) lastDigit = end;
    else if (isLookalike(code) || (pipes && code === 0x7c && end - start < MAX_PIPED)) plain = false;
    else break;
  }
  if (end < text.length && isLetter(text.charCodeAt(end)) && !isThai(text.charCodeAt(end))) end = lastDigit + 1;
  if (end <= start) return null;
  const raw = text.slice(start, end);
  return { digits: plain ? raw : fold(raw), start, end };
}

function fold(raw: string): string {
  let digits = '';
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    digits += LOOKALIKES.get(raw.charCodeAt(i)) ?? (char === '|' ? '1' : char);
  }
  return digits;
}

/**
 * The group at `start` and those that follow it closely. It is read once for all numbers that may begin in it, so that
 * a long row of single digits takes linear time.
 */
export function readGroups(text: string, start: number, { pipes = false, most = CHAIN } = {}): Groups {
  const list: Group[] = [];
  const gaps: string[] = [];
  for (let at = start; at >= 0 && list.length < most; ) {
    const group = readGroup(text, at, pipes);
    if (group === null) break;
    const last = list.at(-1);
    if (last !== undefined) gaps.push(gapClass(text, last.end, at));
    list.push(group);
    at = afterGap(text, group.end);
  }
  return { list, gaps, from: 0, cut: list.length === most };
}

/** Where the next group may begin after a gap of at most four characters without letters, or -1. */
function afterGap(text: string, end: number): number {
  const limit = Math.min(text.length, end + MAX_GAP + 1);
  for (let i = end; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || (isLookalike(code) && i > end)) return i > end ? i : -1;
    if (isLetter(code)) return -1;
  }
  return -1;
}

/**
 * What stands between two groups, in one word: a space (brackets count as one), a line end, or the sign with the
 * spaces around it taken away.
 */
function gapClass(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const sign = text.charAt(start);
    return BLANK.includes(sign) ? ' ' : sign;
  }
  const gap = text.slice(start, end);
  const signs = gap.replace(BLANKS, '');
  if (signs === '') return ' ';
  if (signs.includes('\n')) return signs.replace('\n', '') || '\n';
  return signs === '--' || signs === '..' ? signs.slice(1) : signs;
}

const BLANK = ' \t()[]';
const BLANKS = /[ \t()[\]]/g;

import { isAsciiLetter, isDigit } from '../../text/ascii.ts';
import { isThai } from '../../text/thai.ts';

/**
 * Groups of digits and what stands between them: `0 2141 6747` is three groups. Letters that are drawn like digits
 * count as digits where they stand among digits (`o8l-234-5678`), never on their own.
 */

export interface Group {
  /** Plain digits, look-alikes folded. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A row of groups that follow each other closely, looked at from one of them on. */
export interface Groups {
  readonly list: readonly Group[];
  /** `gaps[i]` stands between `list[i]` and `list[i + 1]`, as one of the classes of `gapClass`. */
  readonly gaps: readonly string[];
  readonly from: number;
  /** More groups follow than were read. */
  readonly cut: boolean;
}

const LOOKALIKES: ReadonlyMap<number, string> = new Map(
  [...'oOоОοΟ']
    .map((char): [number, string] => [char.charCodeAt(0), '0'])
    .concat([...'lIӏІ'].map((char) => [char.charCodeAt(0), '1'])),
);

/** No number is longer than the fifteen digits of E.164 after a prefix for calling abroad; so many groups show any. */
export const MOST_GROUPS_OF_NUMBER = 22;
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

/** The same groups, looked at from `index` on. */
export function viewFrom({ list, gaps, cut }: Groups, index: number): Groups {
  return { list, gaps, from: index, cut };
}

/** The group that is `offset` behind the first one looked at. */
export function groupAt({ list, from }: Groups, offset: number): Group | undefined {
  return list[from + offset];
}

/** What stands before the group that is `offset` behind the first one looked at. */
export function gapBefore({ gaps, from }: Groups, offset: number): string {
  return gaps[from + offset - 1] ?? '';
}

/** Whether the groups from `index` on may lack some that a number which begins there could have. */
export function mustReread(groups: Groups, index: number): boolean {
  return groups.cut && index > groups.list.length - MOST_GROUPS_OF_NUMBER;
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

/** The groups without their first `count` digits, as after a prefix was dialled. */
export function dropDigits(groups: Groups, count: number): Groups {
  const { list, gaps } = groups;
  let left = count;
  for (let index = groups.from; index < list.length; index++) {
    const group = list[index];
    if (group === undefined) break;
    if (left === 0) return viewFrom(groups, index);
    if (group.digits.length > left) {
      const rest = { digits: group.digits.slice(left), start: group.start, end: group.end };
      const last = index + MOST_GROUPS_OF_NUMBER;
      return { list: [rest, ...list.slice(index + 1, last)], gaps: gaps.slice(index, last), from: 0, cut: false };
    }
    left -= group.digits.length;
  }
  return viewFrom(groups, list.length);
}

/**
 * The digits of the first groups that together have exactly `length` digits, and how many groups that takes; or null.
 */
export function takeExactly(groups: Groups, length: number): { digits: string; count: number } | null {
  let total = 0;
  let count = 0;
  while (total < length) {
    const group = groupAt(groups, count);
    if (group === undefined) return null;
    total += group.digits.length;
    count++;
  }
  return total === length ? { digits: firstDigits(groups, length), count } : null;
}

/** The first digits over all groups, at most `length`. */
export function firstDigits({ list, from }: Groups, length: number): string {
  let digits = '';
  for (let index = from; index < list.length && digits.length < length; index++) digits += list[index]?.digits ?? '';
  return digits.length > length ? digits.slice(0, length) : digits;
}

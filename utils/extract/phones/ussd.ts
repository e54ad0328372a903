/** Codes dialled to the network: `*138*1#`, `*9777*0812345678#`, `##002#`; and star codes such as `*1155`. */

const COMPLETE = /[*#]{1,2}[0-9]{1,20}(?:\*{1,2}[0-9]{1,20}){0,6}#/y;
const STAR = /\*[0-9]{3,5}(?![0-9*#])/y;
// โทร call, กด press, หมายเลข number
const DIAL_BEFORE = /(?:โทร|โทร\.|กด|หมายเลข|dial|call|press) ?$/i;

export interface Dialled {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The code whose first digit stands at `at`, if signs before it make it one; not reaching back before `floor`. */
export function readUssd(text: string, at: number, floor: number): Dialled | null {
  let start = at;
  while (start > floor && at - start < 2 && '*#'.includes(text.charAt(start - 1))) start--;
  if (start === at) return null;
  COMPLETE.lastIndex = start;
  if (COMPLETE.test(text)) return { number: text.slice(start, COMPLETE.lastIndex), start, end: COMPLETE.lastIndex };
  STAR.lastIndex = start;
  if (!STAR.test(text) || !DIAL_BEFORE.test(text.slice(Math.max(floor, start - 12), start))) return null;
  return { number: text.slice(start, STAR.lastIndex), start, end: STAR.lastIndex };
}

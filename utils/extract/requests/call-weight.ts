import type { Phone, PhoneKind } from '../../model.ts';
import { textSpan } from '../../text/mapped.ts';
import { AROUND, type Asking } from './asking.ts';
import { pressure, pressureOnLine } from './pressure.ts';
import type { RequestWord } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** A number is a call that is asked for from this weight on. */
export const CALL_THRESHOLD = 3;

/** Government offices answer on fixed lines and short codes; a private number in their name needs little more. */
const KIND_WEIGHT: Readonly<Record<PhoneKind, number>> = {
  mobile: 3,
  voip: 3,
  premium: 3,
  foreign: 3,
  'abroad-prefix': 3,
  fixed: 1,
  'toll-free': -1,
  short: -4,
  ussd: -4,
};

/**
 * How strongly the words around a number order to call it:
 * "ติดต่อกลับด่วน 080-…" does, "สอบถามเพิ่มเติม โทร. 0 2…" does not.
 */
export function callWeight(asking: Asking, phone: Phone): number {
  if (phone.label === 'fax') return 0;
  const { start, end } = textSpan(asking.view.mapped, phone.place);
  const around = wordsAround(asking.words, { start, end }, AROUND.before).filter(
    (word) => word.end > start - AROUND.before && word.start < end + AROUND.after,
  );
  const asked = weightBefore(around.filter((word) => word.start < start)) + orderBehind(asking, around, end);
  const isOffice = phone.kind === 'fixed';
  return KIND_WEIGHT[phone.kind] + asked + (isOffice ? pressureOnLine : pressure)(asking, { start, end });
}

/**
 * "02 … โทรกลับด่วน" ("call back at once"), "02 … เพื่อชี้แจง" ("to explain"): the order, or what the call is for, may
 * stand right behind the number, if it invites no questions.
 */
function orderBehind({ text }: Asking, around: readonly RequestWord[], end: number): number {
  const behind = around.filter((word) => word.start >= end);
  if (behind.some(({ kind }) => kind === 'ask')) return 0;
  const order = behind.find(({ kind }) => kind === 'call-now' || kind === 'call-please');
  const isOrdered = order !== undefined && order.start - end <= RIGHT_BEHIND;
  return isOrdered || PURPOSE.test(text.slice(end, end + PURPOSE_REACH)) ? 3 : 0;
}

/** เพื่อ (in order to), ก่อน (before), behind an extension too: ต่อ 9, กด 2. */
const PURPOSE = /^ ?(?:(?:ตอ|กด|ext\.?) ?\d+ ?)?(?:เพือ|กอน|to )/;
const PURPOSE_REACH = 16;

/** A blank, a comma, or a word such as ให้ ("do"). */
const RIGHT_BEHIND = 4;

function weightBefore(before: readonly RequestWord[]): number {
  let weight = 0;
  for (const word of before) {
    // The last word counts: "for questions, call" asks nothing, "if in doubt, call back at once" does.
    if (word.kind === 'ask') weight = -4;
    else if (word.kind === 'call-now' || (word.kind === 'call-please' && weight >= 0)) weight = Math.max(weight, 0) + 3;
    else if (word.kind === 'call' || word.kind === 'add' || word.kind === 'transfer') weight += 1;
  }
  return Math.min(4, weight);
}

/**
 * Numbers as lists hold them: the digits of E.164 as an integer (7 to 15 digits), or a Thai short code, which is below
 * 10^6 by definition. Nothing else can be listed: a string that is dialled (`*138*1#`) names no line.
 */

const FIRST_E164 = 1_000_000;
const E164 = /^\+[1-9][0-9]{6,14}$/;
const SHORT_CODE = /^[1-9][0-9]{2,5}$/;
/** Country codes that do not exist: Thai operators put them before calls from abroad. */
const ABROAD = /^\+69[78]/;

/** The key of a number in the form of `PhoneNumber`; null where it can stand on no list. */
export function keyOfNumber(number: string): number | null {
  if (SHORT_CODE.test(number)) return Number(number);
  return E164.test(number) && !ABROAD.test(number) ? Number(number.slice(1)) : null;
}

/** The number of a key: `+66812345678`, `1441`. */
export function numberOfKey(key: number): string {
  return key < FIRST_E164 ? String(key) : `+${key}`;
}

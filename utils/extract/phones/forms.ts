import type { PhoneKind } from '../../model.ts';
import { countryOf } from './country-codes.ts';
import { dropDigits, firstDigits, type Groups, gapBefore, groupAt, takeExactly } from './digit-groups.ts';
import { ABROAD_PREFIXES, dialledLength, kindOfDialled, kindOfService } from './numbering-plan.ts';
import { gapsWithin, isLikelyShape, isOrdinaryGap, isUniform } from './shapes.ts';

/** A number as groups of digits write it. Which words stand around it is not looked at here. */
export interface Form {
  /** E.164 where there is one, else what is dialled. */
  readonly number: string;
  readonly kind: PhoneKind;
  /** Where its last group ends in the text. */
  readonly end: number;
  /** One unbroken run of digits. */
  readonly bare: boolean;
}

/** What a plus stands before: a country code, or the marks +697 and +698 that the network gives calls from abroad. */
export function readAfterPlus(groups: Groups): Form | null {
  const head = firstDigits(groups, 3);
  if (head === '697' || head === '698') return readAbroadMark(groups, head);
  if (head.startsWith('66')) return readThaiAfterCode(dropDigits(groups, 2));
  return head.startsWith('0') ? readDialled(groups) : readForeign(groups);
}

/** A number as dialled inside the country: 0 2141 6470, 081-234-5678. */
export function readDialled(groups: Groups): Form | null {
  const length = dialledLength(firstDigits(groups, 3));
  if (length === 0) return null;
  const taken = takeExactly(groups, length);
  if (taken === null || !isLikelyShape(groups, taken.count)) return null;
  const kind = kindOfDialled(taken.digits);
  return kind === null ? null : form(groups, taken.count, kind, `+66${taken.digits.slice(1)}`);
}

/** A freephone or premium number: 1-800-123-456, 1900 123 456. */
export function readService(groups: Groups): Form | null {
  const taken = takeExactly(groups, 10);
  if (taken === null || !isOrdinary(groups, taken.count)) return null;
  const kind = kindOfService(taken.digits);
  return kind === null ? null : form(groups, taken.count, kind, `+66${taken.digits}`);
}

/** A number after what is dialled to call abroad (001, 007, 00 ...), or the universal freephone 001 800. */
export function readAfterAbroadPrefix(groups: Groups): Form | null {
  const head = firstDigits(groups, 6);
  if (!head.startsWith('00') || head.startsWith('000')) return null;
  if (head === '001800') return readUniversalFreephone(groups);
  for (const length of prefixLengths(groups, head)) {
    const rest = dropDigits(groups, length);
    const found = firstDigits(rest, 1) === '0' ? null : readAfterPlus(rest);
    if (found !== null) return { ...found, bare: groupAt(groups, 0)?.end === found.end };
  }
  return null;
}

/** How many digits the prefix may have, the likelier first. */
function prefixLengths(groups: Groups, head: string): readonly number[] {
  if (head.startsWith('0066') || !ABROAD_PREFIXES.has(head.slice(0, 3))) return [2];
  const first = groupAt(groups, 0)?.digits.length ?? 0;
  // `0095 9 …`: the writer marked off 00 and the country, so 009 was not what they dialled.
  return first > 3 && first < 6 ? [2, 3] : [3, 2];
}

/** A number that begins with 66, 697 or 698 and lacks its plus. */
export function readWithoutPlus(groups: Groups): Form | null {
  const head = firstDigits(groups, 3);
  const marked = head === '697' || head === '698';
  const found = marked ? readAbroadMark(groups, head) : readThaiAfterCode(dropDigits(groups, 2));
  if (found === null || (marked && found.number.length < 12)) return null;
  return { ...found, bare: groupAt(groups, 0)?.end === found.end };
}

function readUniversalFreephone(groups: Groups): Form | null {
  const taken = takeExactly(groups, 14) ?? takeExactly(groups, 13);
  if (taken === null || !isOrdinary(groups, taken.count)) return null;
  return form(groups, taken.count, 'toll-free', taken.digits);
}

function readThaiAfterCode(rest: Groups): Form | null {
  const groups = firstDigits(rest, 1) === '0' ? dropDigits(rest, 1) : rest;
  const head = firstDigits(groups, 4);
  if (head === '1800' || head === '1900') return readService(groups);
  const length = dialledLength(`0${head}`) - 1;
  const taken = length > 0 ? takeExactly(groups, length) : null;
  if (taken === null || !isOrdinary(groups, taken.count)) return null;
  const kind = kindOfDialled(`0${taken.digits}`);
  return kind === null ? null : form(groups, taken.count, kind, `+66${taken.digits}`);
}

/** After +697 and +698 usually stands a Thai number without its zero; else as many digits as there are. */
function readAbroadMark(groups: Groups, mark: string): Form | null {
  const rest = dropDigits(groups, 3);
  const thai = readThaiAfterCode(rest);
  if (thai !== null) return { ...thai, number: `+${mark}${thai.number.slice(3)}`, kind: 'abroad-prefix' };
  const taken = takeUpTo(rest, 6, 12);
  return taken === null ? null : form(rest, taken.count, 'abroad-prefix', `+${mark}${taken.digits}`);
}

function readForeign(groups: Groups): Form | null {
  const country = countryOf(firstDigits(groups, 3));
  if (country === null) return null;
  const rest = dropDigits(groups, country.code.length);
  // `+44 (0)20 7946 0958`: the zero is dialled only inside that country.
  const national = groupAt(rest, 0)?.digits === '0' ? dropDigits(rest, 1) : rest;
  const taken = takeUpTo(national, country.min, country.max);
  return taken === null ? null : form(national, taken.count, 'foreign', `+${country.code}${taken.digits}`);
}

/**
 * As many groups as fit into `max` digits; a group that begins with a zero starts another number once `min` is reached.
 */
function takeUpTo(groups: Groups, min: number, max: number): { digits: string; count: number } | null {
  let digits = '';
  let count = 0;
  for (let group = groupAt(groups, 0); group !== undefined; group = groupAt(groups, count)) {
    const gap = count === 0 ? ' ' : gapBefore(groups, count);
    if (!isOrdinaryGap(gap) || gap === '\n') break;
    if (digits.length >= min && (digits.length + group.digits.length > max || group.digits.startsWith('0'))) break;
    digits += group.digits;
    count++;
    if (digits.length > max) return null;
  }
  return digits.length >= min ? { digits, count } : null;
}

function isOrdinary(groups: Groups, count: number): boolean {
  const gaps = gapsWithin(groups, count);
  return gaps.every(isOrdinaryGap) || isUniform(gaps);
}

function form(groups: Groups, count: number, kind: PhoneKind, number: string): Form {
  return { number, kind, end: groupAt(groups, count - 1)?.end ?? 0, bare: count === 1 };
}

import { type Groups, gapBefore, groupAt } from './digit-groups.ts';

/**
 * How the groups of a number are cut. The right count of digits is not enough: `08-11-2568 12` has ten, and so has the
 * bank account `081-2-34567-8`.
 */

/** Cuts in common use, by which a number is recognised even where its separators are mixed: `(081)234-5678`. */
const COMMON = new Set(
  (
    '9 27 18 36 45 54 234 243 144 333 126 135 117 153 342 324 1233 1134 1143 2223 1224 ' +
    '10 37 28 19 46 55 64 334 343 244 127 136 433 163 145 154 235 253 3322 3223 1234 1144 1333 3133 2134 118 1243 2224'
  ).split(' '),
);

const ORDINARY = new Set([' ', '-', '.', '_', '\n']);

/** Whether a gap between groups is one that people put into numbers; other signs need to be the same throughout. */
export function isOrdinaryGap(gap: string): boolean {
  return ORDINARY.has(gap);
}

export function isUniform(gaps: readonly string[]): boolean {
  return gaps.every((gap) => gap === gaps[0]);
}

/** Whether the first `count` groups, whose digits have the count of a number, are also cut like one. */
export function isLikelyShape(groups: Groups, count: number): boolean {
  if (count === 1) return true;
  const gaps = gapsWithin(groups, count);
  const shape = shapeOf(groups, count);
  if (isAccount(groups, shape) || isDate(groups) || isDecimal(shape, gaps)) return false;
  if (COMMON.has(shape)) return isUniform(gaps) || gaps.every(isOrdinaryGap);
  if (!gaps.every(isOrdinaryGap)) return false;
  return isUniform(gaps) ? gaps[0] !== '\n' : isSpacedOut(shape, gaps);
}

/** `0 8 1 - 2 3 4 - 5 6 7 8`: every digit by itself, with signs where a number is cut. */
function isSpacedOut(shape: string, gaps: readonly string[]): boolean {
  if (!/^1+$/.test(shape)) return false;
  const cuts = gaps.flatMap((gap, at) => (gap === ' ' ? [] : [at + 1]));
  const lengths = [...cuts, shape.length].map((cut, index) => cut - (cuts[index - 1] ?? 0));
  return COMMON.has(lengths.join(''));
}

/** The gaps between the first `count` groups. */
export function gapsWithin({ gaps, from }: Groups, count: number): readonly string[] {
  return gaps.slice(from, from + count - 1);
}

function shapeOf(groups: Groups, count: number): string {
  let shape = '';
  for (let i = 0; i < count; i++) shape += groupAt(groups, i)?.digits.length ?? 0;
  return shape;
}

/** Bank accounts (3-1-5-1) and national or tax ids (1-4-5-2-1), also where the first digit of an id was cut off. */
function isAccount(groups: Groups, shape: string): boolean {
  const wider = shapeOf(groups, Math.min(5, groups.list.length - groups.from));
  if (shape === '3151' || (shape === '315' && wider.startsWith('3151'))) return true;
  return wider === '14521' || wider.startsWith('4521');
}

/** Day, month and year with the same sign between them. */
function isDate(groups: Groups): boolean {
  const day = groupAt(groups, 0);
  const month = groupAt(groups, 1);
  const year = groupAt(groups, 2);
  if (day?.digits.length !== 2 || month?.digits.length !== 2 || year === undefined) return false;
  if (gapBefore(groups, 1) !== gapBefore(groups, 2)) return false;
  const plausible = Number(day.digits) <= 31 && Number(month.digits) <= 12 && Number(month.digits) > 0;
  if (year.digits.length === 4) return plausible && /^(?:19|20|24|25)/.test(year.digits);
  return year.digits.length === 2 && plausible && gapBefore(groups, 3) !== gapBefore(groups, 1);
}

/** `0.812345678`, and the degrees of a coordinate. */
function isDecimal(shape: string, gaps: readonly string[]): boolean {
  return gaps.length === 1 && gaps[0] === '.' && /^(?:1[0-9]|2[0-9])$/.test(shape);
}

import { describe, expect, it } from 'vitest';
import { handsOf } from '../../utils/training/hands.ts';

describe('hands that a trainer counted', () => {
  it.each([
    ['12', 12],
    [' ๑๒ ', 12],
    ['', 0],
    ['0', 0],
    ['999', 999],
    ['1000', null],
    ['-1', null],
    ['1.5', null],
    ['สิบ', null],
  ])('%j is %s', (typed, count) => {
    expect(handsOf(typed)).toBe(count);
  });
});

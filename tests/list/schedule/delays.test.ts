import { describe, expect, it } from 'vitest';
import { backOffDelay, firstDelay, isImplausible, pollDelay } from '../../../utils/list/schedule/delays.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('delays', () => {
  it.each<[string, number, number]>([
    ['the operator says six hours', pollDelay(21_600, 0.5), 6 * HOUR],
    ['the operator says nothing', pollDelay(null, 0.5), 6 * HOUR],
    ['the earliest of six hours', pollDelay(21_600, 0), 4.8 * HOUR],
    ['the latest of six hours', Math.round(pollDelay(21_600, 0.999_999_999)), 7.2 * HOUR],
    ['the operator says every minute', pollDelay(60, 0.5), 30 * MINUTE],
    ['the operator says once a week', pollDelay(7 * 86_400, 0.5), 24 * HOUR],
    ['one failure', backOffDelay(1, 0), 15 * MINUTE],
    ['one failure, at the latest', backOffDelay(1, 0.999_999_999), 30 * MINUTE],
    ['three failures', backOffDelay(3, 0), HOUR],
    ['eight failures', backOffDelay(8, 0), 24 * HOUR],
    ['a thousand failures', backOffDelay(1000, 0.5), 24 * HOUR],
    ['the first look', firstDelay(0.5), 2.5 * MINUTE],
  ])('%s', (_, delay, expected) => {
    expect(delay).toBe(expected);
  });

  it('takes a time far off for a clock that was set', () => {
    expect(isImplausible(28 * HOUR, 0)).toBe(false);
    expect(isImplausible(30 * HOUR, 0)).toBe(true);
    expect(isImplausible(-HOUR, 0)).toBe(false);
  });
});

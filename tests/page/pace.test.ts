import { describe, expect, it } from 'vitest';
import { createPace } from '../../utils/page/pace.ts';
import { takeTurns } from '../../utils/page/turns.ts';

/** A clock that the test moves. */
function clock() {
  const state = { now: 0 };
  const pass = (milliseconds: number): void => {
    state.now += milliseconds;
  };
  return { now: () => state.now, pass };
}

describe('the pace of looking', () => {
  it.each<[string, number, number]>([
    ['a storm of cheap looks', 3, 20_000],
    ['a storm of costly looks', 40, 20_000],
    ['one look that takes a second each time', 1000, 60_000],
  ])('%s (%i ms each) stays within its share', (_, cost, length) => {
    const { now, pass } = clock();
    const pace = createPace(80, now);
    let spent = 0;
    while (now() < length) {
      pass(pace.pause());
      pace.spend(() => pass(cost));
      spent += cost;
    }
    // A look that takes a second is never put off for longer than four.
    expect(spent / now()).toBeLessThan(cost === 1000 ? 0.22 : 0.02);
  });

  it('does not keep anybody waiting who opens some messages in a row', () => {
    const { now, pass } = clock();
    const pace = createPace(80, now);
    for (let message = 0; message < 1000; message += 1) {
      pace.spend(
        () => pass(10),
        () => true,
      );
      expect(pace.pause()).toBe(80);
      pass(300);
    }
  });

  it('counts what was spent where the work fails too', () => {
    const { now, pass } = clock();
    const pace = createPace(80, now);
    const fail = () => {
      pass(500);
      throw new Error('a bug');
    };
    expect(() => pace.spend(fail)).toThrow('a bug');
    expect(pace.pause()).toBeGreaterThan(80);
  });
});

describe('turns', () => {
  it.each([
    [1, 20, true],
    [30, 1, false],
    [0, 1000, true],
  ])('items of %i ms: %i are done', (cost, count, done) => {
    const { now, pass } = clock();
    const items = Array.from({ length: count }, (_, index) => index);
    expect(takeTurns(items, () => pass(cost), now)).toBe(count === 1 ? true : done);
  });

  it('does at least one, and the rest another time', () => {
    const { now, pass } = clock();
    const seen: number[] = [];
    const work = (item: number) => {
      seen.push(item);
      pass(100);
    };
    expect(takeTurns([1, 2, 3], work, now)).toBe(false);
    expect(seen).toEqual([1]);
  });
});

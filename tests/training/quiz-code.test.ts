import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, planOf } from '../../utils/training/quiz-code.ts';
import { COUNTS, HONEST_SHARES, type QuizPlan, SEEDS, SOURCES } from '../../utils/training/quiz-plan.ts';
import { AUDIENCE_KINDS, DIFFICULTIES } from '../../utils/training/scenario.ts';

const plans: fc.Arbitrary<QuizPlan> = fc.record({
  source: fc.constantFrom(...SOURCES),
  audience: fc.constantFrom(...AUDIENCE_KINDS),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  honest: fc.constantFrom(...HONEST_SHARES),
  count: fc.constantFrom(...COUNTS),
  seed: fc.nat(SEEDS - 1),
});
const PLAN: QuizPlan = {
  source: 'built-in',
  audience: 'elderly',
  difficulty: 2,
  honest: 40,
  count: 10,
  seed: 4827,
};

describe('the code of a plan', () => {
  // Codes stand on paper: this one must mean the same in every version.
  it('is eight digits in two groups', () => {
    expect(codeOf(PLAN)).toBe('4827 0373');
    expect(planOf('4827 0373')).toEqual({ ok: true, value: PLAN });
  });

  it('says the whole plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planOf(codeOf(plan))).toEqual({ ok: true, value: { ...plan } });
      }),
    );
  });

  it.each(['48270373', ' 4827-0373 ', '๔๘๒๗ ๐๓๗๓'])('is taken as it is typed: %s', (typed) => {
    expect(planOf(typed)).toEqual({ ok: true, value: PLAN });
  });

  it.each([
    ['', 'length'],
    ['4827', 'length'],
    ['4827 03731', 'length'],
    ['4827 o373', 'length'],
    ['4827 0379', 'mistyped'],
    ['9999 9990', 'mistyped'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(planOf(typed)).toEqual({ ok: false, problem });
  });

  it('with one wrong digit is refused', () => {
    fc.assert(
      fc.property(plans, fc.nat(7), fc.integer({ min: 1, max: 9 }), (plan, at, by) => {
        const digits = codeOf(plan).replace(' ', '');
        const wrong = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        expect(planOf(wrong).ok).toBe(false);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { pairOf, type QuizPlan, questionsOf, type Stock } from '../../utils/training/quiz-plan.ts';
import type { Scenario } from '../../utils/training/scenario.ts';
import { builtInScenarios } from '../../utils/training/scenarios.ts';

const gazetteer = loadGazetteer();
const builtIn = builtInScenarios(gazetteer);
const stock: Stock = { builtIn, own: builtIn.slice(0, 6), gazetteer };
const PLAN: QuizPlan = { source: 'built-in', audience: 'everyone', difficulty: 3, honest: 40, count: 10, seed: 7 };

const ids = (scenarios: readonly Scenario[]) => scenarios.map(({ id }) => id);
const honest = (scenarios: readonly Scenario[]) => scenarios.filter(({ answer }) => answer === 'none').length;
const hardness = (scenarios: readonly Scenario[]) => scenarios.reduce((sum, { difficulty }) => sum + difficulty, 0);

describe('the questions of a plan', () => {
  it('are the same each time, and others for another seed', () => {
    expect(questionsOf(PLAN, stock)).toEqual(questionsOf({ ...PLAN }, stock));
    expect(ids(questionsOf({ ...PLAN, seed: 8 }, stock))).not.toEqual(ids(questionsOf(PLAN, stock)));
  });

  it('are as many as planned, honest ones among them', () => {
    expect(questionsOf(PLAN, stock)).toHaveLength(10);
    expect(honest(questionsOf(PLAN, stock))).toBe(4);
  });

  it('are made where that is planned, and have ids of their own', () => {
    const made = pairOf({ ...PLAN, source: 'made' }, stock);
    const all = [...made.before, ...made.after];
    expect(new Set(ids(all)).size).toBe(20);
    expect([honest(made.before), honest(made.after)]).toEqual([4, 4]);
    expect(made.before.map(({ text }) => text.th)).not.toEqual(made.after.map(({ text }) => text.th));
  });

  it('come from one’s own where that is planned; fewer than planned where there are no more', () => {
    const own = questionsOf({ ...PLAN, source: 'own' }, stock);
    expect(own.length).toBeLessThanOrEqual(6);
    expect(own.every((each) => stock.own.includes(each))).toBe(true);
  });
});

describe('two tests around a lesson', () => {
  const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

  it.each(['everyone', 'elderly', 'students', 'staff'] as const)('for %s are as hard as each other', (audience) => {
    for (const seed of SEEDS) {
      const { before, after } = pairOf({ ...PLAN, audience, count: 8, seed }, stock);
      expect(ids(before).filter((id) => ids(after).includes(id))).toEqual([]);
      expect(Math.abs(before.length - after.length)).toBeLessThanOrEqual(1);
      expect(Math.abs(honest(before) - honest(after))).toBeLessThanOrEqual(1);
      expect(Math.abs(hardness(before) - hardness(after))).toBeLessThanOrEqual(4);
    }
  });
});

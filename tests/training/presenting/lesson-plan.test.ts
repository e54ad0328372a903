import { describe, expect, it } from 'vitest';
import { LESSON_PLAN, scenarioAfter } from '../../../utils/training/presenting/lesson-plan.ts';
import { stepsOf } from '../../../utils/training/presenting/steps.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const scenarios = builtInScenarios(createEngine().gazetteer);
const planned = LESSON_PLAN.flatMap((id) => scenarios.filter((each) => each.id === id));

describe('the lesson', () => {
  it('is of scenarios that are there, each once', () => {
    expect(planned.map(({ id }) => id)).toEqual(LESSON_PLAN);
    expect(new Set(LESSON_PLAN).size).toBe(LESSON_PLAN.length);
  });

  it('shows mails, text messages and chats, scams and honest ones', () => {
    expect(new Set(planned.map(({ channel }) => channel))).toEqual(new Set(['sms', 'email', 'chat']));
    expect(new Set(planned.map(({ answer }) => answer))).toEqual(new Set(['danger', 'caution', 'none']));
  });

  it('goes on by its plan, and the library by its own order', () => {
    const library = scenarios.map(({ id }) => id);
    expect(scenarioAfter('tax-refund-sms', library)).toBe('tax-honest-no-link');
    expect(scenarioAfter(LESSON_PLAN.at(-1) ?? '', library)).toBeNull();
    const outside = library.filter((id) => !LESSON_PLAN.includes(id));
    expect(scenarioAfter(outside[0] ?? '', library)).toBe(library[library.indexOf(outside[0] ?? '') + 1]);
    expect(scenarioAfter('nowhere', library)).toBeNull();
  });
});

describe('the steps of a scenario', () => {
  it('begin with the message alone and end with the verdict', () => {
    for (const scenario of planned) {
      const steps = stepsOf(scenario);
      expect(steps.map(({ kind }) => kind)).toEqual(['ask', ...scenario.clues.map(() => 'clue'), 'verdict']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../utils/extract/entities.ts';
import { messageWith } from '../../utils/message-with.ts';
import { reachingParts } from '../../utils/training/inert.ts';
import { type ClassList, judgeScenario } from '../../utils/training/judge-scenario.ts';
import { placeOfClue } from '../../utils/training/message-of.ts';
import { FAMILIES } from '../../utils/training/scenario.ts';
import { builtInScenarios } from '../../utils/training/scenarios.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();
const LIST: ClassList = { operator: 'DE-FENCE', since: '2025-06' };
const scenarios = builtInScenarios(engine.gazetteer);
const both = scenarios.flatMap((scenario) => (['th', 'en'] as const).map((language) => ({ scenario, language })));

describe('the scenarios of a class', () => {
  it.each(both)('$scenario.id in $language is judged by the engine as the class is told', ({ scenario, language }) => {
    const { message, verdict } = judgeScenario(scenario, language, engine, LIST);
    expect(verdict.level).toBe(scenario.answer);
    expect(verdict.agency).toBe(scenario.agency);
    const codes = verdict.reasons.map(({ code }) => code);
    for (const clue of scenario.clues) {
      expect(placeOfClue(clue, message, language), clue.words[language]).not.toBeNull();
      if (clue.code !== undefined) expect(codes).toContain(clue.code);
    }
    if (scenario.answer !== 'none') expect(scenario.clues.some(({ code }) => code !== undefined)).toBe(true);
  });

  it.each(scenarios)('$id reaches nobody', (scenario) => {
    expect(reachingParts(scenario, engine)).toEqual([]);
  });

  it('are at least sixty, of every family, with honest ones among them', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(scenarios.map(({ family }) => family))].sort()).toEqual([...FAMILIES].sort());
    const honest = scenarios.filter(({ answer }) => answer === 'none');
    expect(honest.length / scenarios.length).toBeGreaterThan(0.25);
  });

  it('use numbers that fit the plan, so that the engine reads them', () => {
    const { phones } = extractEntities(messageWith({ body: 'โทร 069-000-1234' }), engine, []);
    expect(phones.map(({ number, kind }) => [number, kind])).toEqual([['+66690001234', 'mobile']]);
  });
});

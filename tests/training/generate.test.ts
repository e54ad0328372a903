import { describe, expect, it } from 'vitest';
import { generateScenarios } from '../../utils/training/generate.ts';
import { reachingParts } from '../../utils/training/inert.ts';
import { judgeScenario } from '../../utils/training/judge-scenario.ts';
import { placeOfClue } from '../../utils/training/message-of.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();
const LIST = { operator: 'DE-FENCE', since: '2568-06' };
const WANTED = { count: 300, difficulty: 2, honest: 0.4 } as const;
const made = generateScenarios('ชั้นเรียน 1', WANTED, engine.gazetteer);
const both = made.flatMap((scenario) => (['th', 'en'] as const).map((language) => ({ scenario, language })));

describe('generated scenarios', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateScenarios('ชั้นเรียน 1', WANTED, engine.gazetteer)).toEqual(made);
    expect(generateScenarios('ชั้นเรียน 2', WANTED, engine.gazetteer)).not.toEqual(made);
  });

  it('are judged by the engine as the class is told, in at least 99 of 100', () => {
    const wrong = both.filter(({ scenario, language }) => {
      const { verdict } = judgeScenario(scenario, language, engine, LIST);
      return verdict.level !== scenario.answer;
    });
    const listed = wrong.map(
      ({ scenario, language }) => `${scenario.text[language].slice(0, 100)} (${scenario.answer})`,
    );
    expect(wrong.length / both.length, listed.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('reach nobody', () => {
    expect(made.flatMap((scenario) => reachingParts(scenario, engine))).toEqual([]);
  });

  it('point with each clue at words of the message', () => {
    for (const { scenario, language } of both) {
      const { message } = judgeScenario(scenario, language, engine, LIST);
      for (const clue of scenario.clues)
        expect(placeOfClue(clue, message, language), clue.words[language]).not.toBeNull();
    }
  });

  it('hold about the share of honest messages that is wanted', () => {
    const honest = made.filter(({ answer }) => answer === 'none').length / made.length;
    expect(honest).toBeGreaterThan(0.3);
    expect(honest).toBeLessThan(0.5);
  });
});

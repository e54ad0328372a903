import { describe, expect, it } from 'vitest';
import { generateScenarios } from '../../utils/training/generate.ts';
import { reachingParts } from '../../utils/training/inert.ts';
import { judgeScenario } from '../../utils/training/judge-scenario.ts';
import { placeOfClue } from '../../utils/training/message-of.ts';
import type { Scenario } from '../../utils/training/scenario.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();
const LIST = { operator: 'DE-FENCE', since: '2025-06' };
const WANTED = { count: 300, difficulty: 2, honest: 0.4 } as const;
const made = generateScenarios('ชั้นเรียน 1', WANTED, engine.gazetteer);
const inBoth = (scenarios: readonly Scenario[]) =>
  scenarios.flatMap((scenario) => (['th', 'en'] as const).map((language) => ({ scenario, language })));

describe('generated scenarios', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateScenarios('ชั้นเรียน 1', WANTED, engine.gazetteer)).toEqual(made);
    expect(generateScenarios('ชั้นเรียน 2', WANTED, engine.gazetteer)).not.toEqual(made);
  });

  it.each([1, 2, 3] as const)(
    'of difficulty %s are judged by the engine as the class is told, in at least 99 of 100',
    (difficulty) => {
      const harder = generateScenarios('ชั้นเรียน 3', { ...WANTED, difficulty }, engine.gazetteer);
      const both = inBoth(harder);
      const wrong = both.filter(({ scenario, language }) => {
        const { verdict } = judgeScenario(scenario, language, engine, LIST);
        return verdict.level !== scenario.answer;
      });
      const listed = wrong.map(
        ({ scenario, language }) => `${scenario.text[language].slice(0, 100)} (${scenario.answer})`,
      );
      expect(wrong.length / both.length, listed.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it('hide their links where they are hard', () => {
    const hard = generateScenarios('ชั้นเรียน 3', { ...WANTED, difficulty: 3, honest: 0 }, engine.gazetteer);
    const texts = hard.map(({ text }) => text.th).join('\n');
    expect(texts).toMatch(/go-th-\w+ จุด example/);
    expect(texts).toMatch(/hxxps:\/\/\S+\[\.\]example/);
  });

  it.each([1, 2, 3] as const)(
    'of difficulty %s point with each clue at words of the message, and reach nobody',
    (difficulty) => {
      const harder = generateScenarios('ชั้นเรียน 3', { ...WANTED, difficulty }, engine.gazetteer);
      expect(harder.flatMap((scenario) => reachingParts(scenario, engine))).toEqual([]);
      for (const { scenario, language } of inBoth(harder)) {
        const { message } = judgeScenario(scenario, language, engine, LIST);
        for (const clue of scenario.clues)
          expect(placeOfClue(clue, message, language), clue.words[language]).not.toBeNull();
      }
    },
  );

  it('hold about the share of honest messages that is wanted', () => {
    const honest = made.filter(({ answer }) => answer === 'none').length / made.length;
    expect(honest).toBeGreaterThan(0.3);
    expect(honest).toBeLessThan(0.5);
  });
});

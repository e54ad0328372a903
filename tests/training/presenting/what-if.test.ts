import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/setting-values.ts';
import { judgeScenario } from '../../../utils/training/judge-scenario.ts';
import { changedBy, WHAT_IFS, type WhatIf } from '../../../utils/training/presenting/what-if.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const engine = createEngine();
const scenarios = builtInScenarios(engine.gazetteer);
const LANGUAGES: readonly Language[] = ['th', 'en'];

/** What the engine says of a scenario after a change. */
function verdictAfter(whatIf: WhatIf, id: string, language: Language) {
  const scenario = scenarios.find((each) => each.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const changed = changedBy(whatIf, scenario, language, engine);
  return judgeScenario(changed, language, engine, { operator: 'class', since: '2025-11' }).verdict;
}

describe('what if', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s without its link has none, in both languages',
    (id) => {
      for (const language of LANGUAGES) {
        const { links } = verdictAfter('no-link', id, language);
        expect(links.map(({ target }) => target)).toEqual([]);
      }
    },
  );

  it.each([
    ['no-link', 'tax-refund-sms', 'none'],
    ['no-name', 'sso-white-number', 'none'],
    ['known-sender', 'tax-refund-sms', 'danger'],
    ['no-link', 'police-case-black', 'danger'],
    ['no-link', 'municipality-waste-qr', 'caution'],
  ] as const)('%s: %s is %s', (whatIf, id, level) => {
    expect(verdictAfter(whatIf, id, 'th').level).toBe(level);
  });

  it('changes one language and leaves the other, and the id', () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('no scenarios');
    for (const whatIf of WHAT_IFS) {
      const changed = changedBy(whatIf, scenario, 'th', engine);
      expect(changed.id).toBe(scenario.id);
      expect([changed.text.en, changed.sender.name.en]).toEqual([scenario.text.en, scenario.sender.name.en]);
    }
  });
});

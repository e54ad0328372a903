import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/setting-values.ts';
import { judgeScenario } from '../../../utils/training/judge-scenario.ts';
import { changedBy, WHAT_IFS, type WhatIf } from '../../../utils/training/presenting/what-if.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { BUILT_IN, builtIn } from '../built-in.ts';

const engine = createEngine();
const LANGUAGES: readonly Language[] = ['th', 'en'];

/** What the engine says of a scenario after a change. */
function verdictAfter(whatIf: WhatIf, id: string, language: Language) {
  const changed = changedBy(whatIf, builtIn(id), language, engine);
  return judgeScenario(changed, language, engine, { operator: 'class', since: '2025-11' }).verdict;
}

describe('what if', () => {
  it.each(BUILT_IN)('$id without its link has none, in both languages', ({ id }) => {
    for (const language of LANGUAGES) {
      const { links } = verdictAfter('no-link', id, language);
      expect(links.map(({ target }) => target)).toEqual([]);
    }
  });

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
    const [scenario] = BUILT_IN;
    if (scenario === undefined) throw new Error('no scenarios');
    for (const whatIf of WHAT_IFS) {
      const changed = changedBy(whatIf, scenario, 'th', engine);
      expect(changed.id).toBe(scenario.id);
      expect([changed.text.en, changed.sender.name.en]).toEqual([scenario.text.en, scenario.sender.name.en]);
    }
  });
});

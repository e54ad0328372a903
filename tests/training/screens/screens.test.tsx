// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Screen } from '../../../components/train/screens/Screen.tsx';
import { createFrame } from '../../../utils/page/frame.ts';
import type { Language } from '../../../utils/setting-values.ts';
import { judgeScenario, listingsOf } from '../../../utils/training/judge-scenario.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { siteOfScreen } from '../../../utils/training/screens/screen-sites.ts';
import { analyse, createEngine } from '../../../utils/verdict/analyse.ts';
import { BUILT_IN } from '../built-in.ts';

const engine = createEngine();
const LIST = { operator: 'DE-FENCE', since: '2025-11' };
const LANGUAGES: readonly Language[] = ['th', 'en'];

afterEach(() => render(null, document.body));

/** What the reader of the mailbox that the screen is built like reads in it. */
function readScreen(scenario: Scenario, language: Language) {
  render(<Screen {...{ scenario, language }} guard={() => () => undefined} isGuarded={false} />, document.body);
  const frame = createFrame(() => true);
  globalThis.ruthanFrame = frame;
  const code = document.querySelector('.code-picture');
  if (code !== null && scenario.qr !== undefined) frame.codes = new Map([[code, [scenario.qr]]]);
  return siteOfScreen({ channel: scenario.channel, onLeave: () => undefined }).find(document);
}

describe('a simulated screen', () => {
  it.each(BUILT_IN)('$id is judged as it is read there', (scenario) => {
    for (const language of LANGUAGES) {
      const views = readScreen(scenario, language);
      expect(views).toHaveLength(1);
      const message = views[0]?.read().message;
      const written = judgeScenario(scenario, language, engine, LIST);
      expect(message?.body).toBe(written.message.body);
      const verdict = message && analyse(message, engine, { listings: listingsOf(scenario.numbers, engine, LIST) });
      expect(verdict?.level).toBe(written.verdict.level);
      expect(verdict?.agency).toBe(written.verdict.agency);
      expect(verdict?.reasons.map(({ code }) => code)).toEqual(written.verdict.reasons.map(({ code }) => code));
    }
  });
});

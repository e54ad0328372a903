import { describe, expect, it } from 'vitest';
import { clueRuns } from '../../utils/training/clue-runs.ts';
import { messageOf } from '../../utils/training/message-of.ts';
import { BUILT_IN, builtIn } from './built-in.ts';

describe('the runs of a message', () => {
  it.each(BUILT_IN)('$id: make up the whole text, and end each clue once', (scenario) => {
    for (const language of ['th', 'en'] as const) {
      const message = messageOf(scenario, language);
      const parts = (['from_name', 'from_address', 'subject', 'body'] as const).map((part) =>
        clueRuns(message, part, { clues: scenario.clues, language }),
      );
      expect(parts.map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
        message.senderName,
        message.senderAddress,
        message.subject,
        message.body,
      ]);
      const ended = parts.flat().flatMap(({ ending }) => ending);
      expect(ended.sort()).toEqual(scenario.clues.map((_, index) => index + 1));
    }
  });

  it('tell links from text', () => {
    const runs = clueRuns(messageOf(builtIn('shown-host'), 'th'), 'body', { clues: [], language: 'th' });
    expect(runs.filter(({ isLink }) => isLink)).toHaveLength(1);
    expect(runs.some(({ isClue }) => isClue)).toBe(false);
  });
});

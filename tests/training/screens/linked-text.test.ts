import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/training/message-of.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { linkedText } from '../../../utils/training/screens/linked-text.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

/** The links of a text: what shows them and where they lead. */
function linksOf(text: string) {
  return linkedText(text).flatMap(({ text: shown, href }) => (href === null ? [] : [[shown, href]]));
}

describe('what becomes a link on a simulated screen', () => {
  it.each([
    ['กดที่ rd-refund.example/ok ภายในวันนี้', 'rd-refund.example/ok', 'https://rd-refund.example/ok'],
    ['See https://a.example/b.', 'https://a.example/b', 'https://a.example/b'],
    ['(https://www.rd.go.th)', 'https://www.rd.go.th', 'https://www.rd.go.th'],
    ['[ลงทะเบียน](https://pea.example/form) ด่วน', 'ลงทะเบียน', 'https://pea.example/form'],
    ['[https://www.rd.go.th](https://rd-check.example)', 'https://www.rd.go.th', 'https://rd-check.example'],
  ])('%s', (text, shown, href) => expect(linksOf(text)).toEqual([[shown, href]]));

  it.each([
    '[กด](javascript:alert(1))',
    '[x](javascript:alert)',
    '[x](data:text/html,hello)',
    '[x](//a.example)',
    'notice@tax.example',
    'rd จุด example',
  ])('%s has none', (text) => expect(linksOf(text)).toEqual([]));

  it('loses no letter', () => {
    for (const { text } of builtInScenarios(createEngine().gazetteer))
      for (const said of [text.th, text.en])
        expect(
          linkedText(said)
            .map((run) => run.text)
            .join(''),
        ).toBe(readText(said).body);
  });
});

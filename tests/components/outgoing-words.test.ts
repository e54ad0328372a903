import { describe, expect, it } from 'vitest';
import { outgoingWordsOf } from '../../components/words/outgoing/outgoing-words-of.ts';
import { FINDING_CODES } from '../../utils/outgoing/finding.ts';
import { LETTERS } from '../../utils/outgoing/letters.ts';
import { countSmsParts } from '../../utils/outgoing/sms-parts.ts';
import { pathsOf, sentencesOf } from './word-table.ts';

const thai = outgoingWordsOf('th');
const english = outgoingWordsOf('en');

describe('words of the check before sending', () => {
  it('have the same keys in both languages, one for every code', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
    expect(Object.keys(thai.findings).sort()).toEqual([...FINDING_CODES].sort());
  });

  it('keep their tone: nothing is called safe, nobody is shouted at', () => {
    const parts = () => [countSmsParts('สวัสดี')];
    for (const sentence of sentencesOf(thai, parts))
      expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
    for (const sentence of sentencesOf(english, parts)) expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object/i);
  });

  it.each(FINDING_CODES)('are short for %s', (code) => {
    for (const { what, todo } of [thai.findings[code], english.findings[code]]) {
      expect(what.length).toBeLessThanOrEqual(90);
      expect(todo.length).toBeLessThanOrEqual(110);
    }
  });

  it('cite each letter by its day', () => {
    for (const [id, letter] of Object.entries(LETTERS)) {
      expect(Object.entries(thai.letters).find(([each]) => each === id)?.[1]).toContain(letter.date);
    }
  });
});

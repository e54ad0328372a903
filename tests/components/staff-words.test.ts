import { describe, expect, it } from 'vitest';
import { briefingWordsOf } from '../../components/words/briefing/briefing-words-of.ts';
import { staffWordsOf } from '../../components/words/staff/staff-words-of.ts';
import { submissionWordsOf } from '../../components/words/submission/submission-words-of.ts';
import { pathsOf, sentencesOf } from './word-table.ts';

const TABLES = [
  ['staff', staffWordsOf('th'), staffWordsOf('en')],
  ['submission', submissionWordsOf('th'), submissionWordsOf('en')],
  ['briefing', briefingWordsOf('th'), briefingWordsOf('en')],
] as const;

describe.each(TABLES)('words of the page %s', (_, thai, english) => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it('keep their tone: nothing is called safe, nobody is shouted at', () => {
    const values = () => ['VALUE', 'OTHER'];
    for (const sentence of sentencesOf(thai, values)) {
      expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
    }
    for (const sentence of sentencesOf(english, values)) {
      expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object/i);
    }
  });
});

describe('the five questions', () => {
  it('have the same right answers in both languages, each with three choices', () => {
    const [thai, english] = [briefingWordsOf('th').quiz.questions, briefingWordsOf('en').quiz.questions];
    expect(thai).toHaveLength(5);
    expect(english.map(({ right }) => right)).toEqual(thai.map(({ right }) => right));
    for (const { choices, right } of [...thai, ...english]) {
      expect(choices).toHaveLength(3);
      expect(choices[right]).toBeDefined();
    }
  });
});

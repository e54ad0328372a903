import { describe, expect, it } from 'vitest';
import { editorWordsOf } from '../../components/words/train/editor-words-of.ts';
import { printWordsOf } from '../../components/words/train/print-words-of.ts';
import { quizWordsOf } from '../../components/words/train/quiz-words-of.ts';
import { trainWordsOf } from '../../components/words/train/train-words-of.ts';
import { pathsOf, sentencesOf } from './word-table.ts';

const TABLES = [
  ['train', trainWordsOf('th'), trainWordsOf('en')],
  ['quiz', quizWordsOf('th'), quizWordsOf('en')],
  ['print', printWordsOf('th'), printWordsOf('en')],
  ['editor', editorWordsOf('th'), editorWordsOf('en')],
] as const;

describe.each(TABLES)('words of the classroom: %s', (_, thai, english) => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it('keep their tone: nothing is called safe, nobody is shouted at', () => {
    const values = () => ['VALUE', 'OTHER', 'THIRD'];
    for (const sentence of sentencesOf(thai, values))
      expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
    for (const sentence of sentencesOf(english, values)) expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object/i);
  });
});

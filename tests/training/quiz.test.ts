import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  currentQuestion,
  repeatWrong,
  resultsCsv,
  scoreOf,
  startQuiz,
} from '../../utils/training/quiz.ts';

const one = (answer: 'danger' | 'caution' | 'none') => ({ danger: 0, caution: 0, none: 0, [answer]: 1 });

describe('a quiz', () => {
  const begun = startQuiz(['a', 'b']);
  const half = answerQuestion(begun, 'danger', one('danger'));
  const done = answerQuestion(half, 'none', { danger: 3, caution: 1, none: 6 });

  it('asks one question after the other', () => {
    expect([begun, half, done].map(currentQuestion)).toEqual(['a', 'b', null]);
    expect(answerQuestion(done, 'danger', one('none'))).toBe(done);
  });

  it.each([
    ['danger', 'danger', 1],
    ['danger', 'caution', 0.5],
    ['danger', 'none', 0],
    ['caution', 'danger', 0.5],
    ['none', 'caution', 0],
    ['none', 'none', 1],
  ] as const)('to %s the answer %s counts %s', (right, said, points) => {
    const { answered } = answerQuestion(begun, right, one(said));
    expect(scoreOf(answered)).toEqual({ right: points, answers: 1 });
  });

  it('counts a whole class', () => {
    expect(scoreOf(done.answered)).toEqual({ right: 7, answers: 11 });
  });

  it('is repeated with what somebody got wrong', () => {
    expect(repeatWrong(done).questions).toEqual(['b']);
  });

  it('ends in a table without names', () => {
    expect(resultsCsv(done)).toBe(
      '\ufeffquestion,scenario,right_answer,said_danger,said_caution,said_none\r\n1,a,danger,1,0,0\r\n2,b,none,3,1,6\r\n',
    );
  });
});

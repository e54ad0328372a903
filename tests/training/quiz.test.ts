import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  currentQuestion,
  percentOf,
  rightAnswer,
  type Said,
  scoreOf,
  startQuiz,
  wrongOnes,
} from '../../utils/training/quiz.ts';

const suspicious: Said = { suspicious: 1, ordinary: 0 };
const ordinary: Said = { suspicious: 0, ordinary: 1 };

describe('a quiz', () => {
  const begun = startQuiz(['a', 'b']);
  const half = answerQuestion(begun, 'danger', suspicious);
  const done = answerQuestion(half, 'none', { suspicious: 4, ordinary: 6 });

  it('asks one question after the other', () => {
    expect([begun, half, done].map(currentQuestion)).toEqual(['a', 'b', null]);
    expect(answerQuestion(done, 'danger', ordinary)).toBe(done);
  });

  it.each([
    ['danger', suspicious, 1],
    ['danger', ordinary, 0],
    ['caution', suspicious, 1],
    ['caution', ordinary, 0],
    ['none', suspicious, 0],
    ['none', ordinary, 1],
  ] as const)('to %s the answer %j counts %s', (level, said, right) => {
    const { answered } = answerQuestion(begun, level, said);
    expect(scoreOf(answered)).toEqual({ right, answers: 1 });
    expect(said[rightAnswer(level)]).toBe(right);
  });

  it('counts a whole class', () => {
    expect(scoreOf(done.answered)).toEqual({ right: 7, answers: 11 });
    expect(percentOf(scoreOf(done.answered))).toBe(64);
    expect(percentOf(scoreOf([]))).toBeNull();
  });

  it('knows what somebody got wrong', () => {
    expect(wrongOnes(done)).toEqual(['b']);
    expect(wrongOnes(half)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { keptSession, parseSession } from '../../utils/training/parse-session.ts';
import type { QuizPlan, Stock } from '../../utils/training/quiz-plan.ts';
import { builtInScenarios } from '../../utils/training/scenarios.ts';
import {
  answer,
  explains,
  questionOf,
  type Session,
  startAfter,
  startAgain,
  startSession,
  testOf,
  toRepeat,
} from '../../utils/training/session.ts';

const gazetteer = loadGazetteer();
const stock: Stock = { builtIn: builtInScenarios(gazetteer), own: [], gazetteer };
const PLAN: QuizPlan = { source: 'built-in', audience: 'everyone', difficulty: 3, honest: 40, count: 5, seed: 7 };

/** Everybody says of every message that it is suspicious. */
function answerAll(session: Session): Session {
  let answered = session;
  while (questionOf(answered) !== null) {
    const { answer: level } = stock.builtIn.find(({ id }) => id === questionOf(answered)) ?? { answer: 'none' };
    answered = answer(answered, level, { suspicious: 10, ordinary: 0 });
  }
  return answered;
}

function started(shape: Session['shape']): Session {
  const session = startSession({ plan: PLAN, players: 'class', shape }, stock);
  if (session === null) throw new Error('nothing fits');
  return session;
}

describe('a session', () => {
  it('does not begin where nothing fits the plan', () => {
    const plan: QuizPlan = { ...PLAN, source: 'own' };
    expect(startSession({ plan, players: 'one', shape: 'quiz' }, stock)).toBeNull();
    expect(startSession({ plan, players: 'one', shape: 'pair' }, stock)).toBeNull();
  });

  it('explains a quiz at once, and the tests of a pair when both are over', () => {
    expect(explains(started('quiz'))).toBe(true);
    const before = answerAll(started('pair'));
    const after = answerAll(startAfter(before, stock));
    expect([before, after, startAgain(after)].map(explains)).toEqual([false, false, true]);
  });

  it('repeats what was wrong in both tests, and then only what is wrong again', () => {
    const done = answerAll(startAfter(answerAll(started('pair')), stock));
    const wrong = toRepeat(done);
    expect(wrong).toHaveLength(4);
    const again = startAgain(done);
    expect(testOf(again).questions).toEqual(wrong);
    const right = wrong.reduce((session) => answer(session, 'none', { suspicious: 0, ordinary: 10 }), again);
    expect(questionOf(right)).toBeNull();
    expect(toRepeat(right)).toEqual([]);
  });
});

describe('a kept session', () => {
  const half = answer(started('pair'), 'danger', { suspicious: 12, ordinary: 3 });

  it('goes on where it was', () => {
    const kept: unknown = JSON.parse(JSON.stringify(keptSession(half)));
    expect(parseSession(kept)).toEqual(half);
  });

  const kept = keptSession(half);
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['another code', { ...kept, code: '0000 0001' }],
    ['no test', { ...kept, tests: {} }],
    ['a test that was not begun', { ...kept, current: 'after' }],
    ['more answers than questions', { ...kept, tests: { before: { ...kept.tests.before, questions: [] } } }],
    ['a count below nothing', withSaid({ suspicious: -1, ordinary: 0 })],
    ['half a hand', withSaid({ suspicious: 0.5, ordinary: 0 })],
    ['more hands than a class has', withSaid({ suspicious: 1e9, ordinary: 0 })],
    ['no count', withSaid({ suspicious: 1 })],
  ])('%s is none', (_, raw) => {
    expect(parseSession(raw)).toBeNull();
  });

  function withSaid(said: unknown): unknown {
    return { ...kept, tests: { before: { questions: ['a'], answered: [{ scenario: 'a', level: 'none', said }] } } };
  }
});

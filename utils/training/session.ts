import { type Answered, answerQuestion, currentQuestion, type Quiz, type Said, startQuiz, wrongOnes } from './quiz.ts';
import { pairOf, type QuizPlan, questionsOf, type Stock } from './quiz-plan.ts';
import type { Scenario } from './scenario.ts';

/** One learner at the keyboard, or a class whose hands the trainer counts. */
export const PLAYERS = ['one', 'class'] as const;
export type Players = (typeof PLAYERS)[number];

/** A quiz with its explanations, or two tests without, around a lesson. */
export const SHAPES = ['quiz', 'pair'] as const;
export type Shape = (typeof SHAPES)[number];

/** `again` repeats what was wrong. */
export const TESTS = ['quiz', 'before', 'after', 'again'] as const;
export type TestName = (typeof TESTS)[number];

/** A quiz from its first question to its results. Holds counts, no names. */
export interface Session {
  readonly plan: QuizPlan;
  readonly players: Players;
  readonly shape: Shape;
  /** Those that have been begun, in that order. */
  readonly tests: Readonly<Partial<Record<TestName, Quiz>>>;
  readonly current: TestName;
}

/** A session at its first question; null where nothing fits the plan. */
export function startSession(
  { plan, players, shape }: Pick<Session, 'plan' | 'players' | 'shape'>,
  stock: Stock,
): Session | null {
  const current = shape === 'pair' ? 'before' : 'quiz';
  const asked = scenariosOf(plan, shape, stock);
  const questions = idsOf(asked[current] ?? []);
  if (questions.length === 0 || (shape === 'pair' && (asked.after ?? []).length === 0)) return null;
  return { plan, players, shape, tests: { [current]: startQuiz(questions) }, current };
}

/** All scenarios that a session can ask, by test. */
export function scenariosOf(
  plan: QuizPlan,
  shape: Shape,
  stock: Stock,
): Partial<Record<TestName, readonly Scenario[]>> {
  return shape === 'pair' ? pairOf(plan, stock) : { quiz: questionsOf(plan, stock) };
}

/** The test that is on, and its question; null where it is at its end. */
export function questionOf(session: Session): string | null {
  return currentQuestion(testOf(session));
}

export function testOf({ tests, current }: Session): Quiz {
  return tests[current] ?? startQuiz([]);
}

export function answer(session: Session, level: Answered['level'], said: Said): Session {
  const quiz = answerQuestion(testOf(session), level, said);
  return { ...session, tests: { ...session.tests, [session.current]: quiz } };
}

/** The test after the lesson. */
export function startAfter(session: Session, stock: Stock): Session {
  const questions = idsOf(scenariosOf(session.plan, session.shape, stock).after ?? []);
  return { ...session, tests: { ...session.tests, after: startQuiz(questions) }, current: 'after' };
}

/** Once more what was wrong, with its explanations. */
export function startAgain(session: Session): Session {
  return { ...session, tests: { ...session.tests, again: startQuiz(toRepeat(session)) }, current: 'again' };
}

/** Ids of the questions that somebody got wrong: in the last repetition, else in the quiz or in both tests. */
export function toRepeat({ tests }: Session): readonly string[] {
  const told = tests.again === undefined ? [tests.quiz, tests.before, tests.after] : [tests.again];
  return told.flatMap((quiz) => (quiz === undefined ? [] : wrongOnes(quiz)));
}

/** Whether each answer is explained at once; between the two tests of a pair that would be part of the lesson. */
export function explains({ current }: Session): boolean {
  return current === 'quiz' || current === 'again';
}

function idsOf(scenarios: readonly Scenario[]): readonly string[] {
  return scenarios.map(({ id }) => id);
}

import { isRecord } from '../is-record.ts';
import type { Level } from '../model.ts';
import { MOST_HANDS } from './hands.ts';
import { ANSWERS, type Answered, type Quiz, type Said } from './quiz.ts';
import { codeOf, planOf } from './quiz-code.ts';
import { PLAYERS, type Session, SHAPES, TESTS, type TestName } from './session.ts';

/** A session as it is kept: its plan is its code. */
export type KeptSession = Omit<Session, 'plan'> & { readonly code: string };

const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];

export function keptSession({ plan, ...session }: Session): KeptSession {
  return { ...session, code: codeOf(plan) };
}

/** The session that was kept, or null where there is none that can go on. */
export function parseSession(raw: unknown): Session | null {
  if (!isRecord(raw) || typeof raw['code'] !== 'string' || !isRecord(raw['tests'])) return null;
  const plan = planOf(raw['code']);
  const players = PLAYERS.find((each) => each === raw['players']);
  const shape = SHAPES.find((each) => each === raw['shape']);
  const current = TESTS.find((each) => each === raw['current']);
  const tests = parseTests(raw['tests']);
  if (!plan.ok || players === undefined || shape === undefined || current === undefined) return null;
  return tests?.[current] === undefined ? null : { plan: plan.value, players, shape, tests, current };
}

function parseTests(raw: Readonly<Record<string, unknown>>): Partial<Record<TestName, Quiz>> | null {
  const tests: Partial<Record<TestName, Quiz>> = {};
  for (const name of TESTS) {
    if (raw[name] === undefined) continue;
    const quiz = parseQuiz(raw[name]);
    if (quiz === null) return null;
    tests[name] = quiz;
  }
  return tests;
}

function parseQuiz(raw: unknown): Quiz | null {
  if (!isRecord(raw) || !Array.isArray(raw['questions']) || !Array.isArray(raw['answered'])) return null;
  const questions: readonly unknown[] = raw['questions'];
  const answered = raw['answered'].map(parseAnswered);
  if (!questions.every((each) => typeof each === 'string') || answered.length > questions.length) return null;
  const known = answered.filter((each) => each !== null);
  return known.length === answered.length ? { questions, answered: known } : null;
}

function parseAnswered(raw: unknown): Answered | null {
  if (!isRecord(raw) || typeof raw['scenario'] !== 'string') return null;
  const level = LEVELS.find((each) => each === raw['level']);
  const said = parseSaid(raw['said']);
  return level === undefined || said === null ? null : { scenario: raw['scenario'], level, said };
}

function parseSaid(raw: unknown): Said | null {
  if (!isRecord(raw)) return null;
  const [suspicious, ordinary] = ANSWERS.map((answer) => raw[answer]);
  return isCount(suspicious) && isCount(ordinary) ? { suspicious, ordinary } : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_HANDS;
}

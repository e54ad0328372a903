import type { Result } from '../model.ts';
import { arabicDigits } from './hands.ts';
import { COUNTS, HONEST_SHARES, type QuizPlan, SEEDS, SOURCES } from './quiz-plan.ts';
import { AUDIENCE_KINDS, DIFFICULTIES } from './scenario.ts';

/**
 * A plan as eight digits that can be read out across a room: `4827 0373`. Four are the seed, three say source,
 * audience, difficulty, share and count, and the last is a check digit. The lists that it counts in are part of the
 * code: where one of them changes, codes on paper mean something else.
 */
export type QuizCodeProblem = 'length' | 'mistyped';

const CHOICES = [SOURCES, AUDIENCE_KINDS, DIFFICULTIES, HONEST_SHARES, COUNTS] as const;
const [LENGTH, SEED_DIGITS, CHOICE_DIGITS] = [8, 4, 3];

/** The code of a plan, in two groups of four. */
export function codeOf({ source, audience, difficulty, honest, count, seed }: QuizPlan): string {
  const chosen = [
    SOURCES.indexOf(source),
    AUDIENCE_KINDS.indexOf(audience),
    DIFFICULTIES.indexOf(difficulty),
    HONEST_SHARES.indexOf(honest),
    COUNTS.indexOf(count),
  ];
  const choice = chosen.reduce((sum, index, at) => sum * (CHOICES[at]?.length ?? 1) + index, 0);
  const digits = padded(seed, SEED_DIGITS) + padded(choice, CHOICE_DIGITS);
  return grouped(digits + checkDigit(digits));
}

/** The plan of a code, as somebody typed it: spaces and hyphens do not count, Thai digits do. */
export function planOf(typed: string): Result<QuizPlan, QuizCodeProblem> {
  const digits = arabicDigits(typed).replace(/[\s-]/g, '');
  if (!/^\d*$/.test(digits) || digits.length !== LENGTH) return { ok: false, problem: 'length' };
  const data = digits.slice(0, -1);
  if (checkDigit(data) !== digits.slice(-1)) return { ok: false, problem: 'mistyped' };
  let rest = Number(data.slice(SEED_DIGITS));
  const take = <T>(list: readonly T[]): T | undefined => {
    const at = rest % list.length;
    rest = Math.floor(rest / list.length);
    return list[at];
  };
  const count = take(COUNTS);
  const honest = take(HONEST_SHARES);
  const difficulty = take(DIFFICULTIES);
  const audience = take(AUDIENCE_KINDS);
  const source = SOURCES[rest];
  if (count === undefined || honest === undefined || difficulty === undefined)
    return { ok: false, problem: 'mistyped' };
  if (audience === undefined || source === undefined) return { ok: false, problem: 'mistyped' };
  const seed = Number(data.slice(0, SEED_DIGITS)) % SEEDS;
  return { ok: true, value: { source, audience, difficulty, honest, count, seed } };
}

/** Weights that ten shares no factor with: each single wrong digit changes the sum. */
const WEIGHTS = [1, 3, 7, 9] as const;

function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at % WEIGHTS.length] ?? 1), 0);
  return String(sum % 10);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function grouped(digits: string): string {
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

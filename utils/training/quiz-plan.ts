import type { Gazetteer } from '../agencies/gazetteer.ts';
import { generateScenarios } from './generate.ts';
import { pickScenarios, pickTestPair, shuffled, type Wanted } from './pick.ts';
import type { Scenario } from './scenario.ts';

/** Where the questions come from: the samples that ship, messages made by chance, or those of one's own. */
export const SOURCES = ['built-in', 'made', 'own'] as const;
export type Source = (typeof SOURCES)[number];

export const COUNTS = [5, 8, 10, 15, 20] as const;
/** Honest messages of a hundred. */
export const HONEST_SHARES = [20, 30, 40, 50, 60] as const;

/** Which questions are asked. The same plan asks the same on every machine with the same samples. */
export interface QuizPlan extends Pick<Wanted, 'audience' | 'difficulty'> {
  readonly source: Source;
  readonly count: (typeof COUNTS)[number];
  readonly honest: (typeof HONEST_SHARES)[number];
  /** A whole number below `SEEDS`. */
  readonly seed: number;
}

export const SEEDS = 10_000;

/** Out of which scenarios a plan picks. */
export interface Stock {
  readonly builtIn: readonly Scenario[];
  readonly own: readonly Scenario[];
  readonly gazetteer: Gazetteer;
}

/** The questions of one quiz; fewer than planned where there are no more that fit. */
export function questionsOf(plan: QuizPlan, stock: Stock): readonly Scenario[] {
  return plan.source === 'made'
    ? madeQuestions(plan, stock, 'made')
    : pickScenarios(stockOf(plan, stock), wantedOf(plan), seedOf(plan));
}

/** The questions of two tests, before and after a lesson: as hard as each other, none in both. */
export function pairOf(plan: QuizPlan, stock: Stock): Record<'before' | 'after', readonly Scenario[]> {
  return plan.source === 'made'
    ? { before: madeQuestions(plan, stock, 'before'), after: madeQuestions(plan, stock, 'after') }
    : pickTestPair(stockOf(plan, stock), wantedOf(plan), seedOf(plan));
}

function stockOf({ source }: QuizPlan, { builtIn, own }: Stock): readonly Scenario[] {
  return source === 'own' ? own : builtIn;
}

function wantedOf({ count, audience, difficulty, honest }: QuizPlan): Wanted {
  return { count, audience, difficulty, honest: honest / 100 };
}

function seedOf({ seed }: QuizPlan): string {
  return String(seed).padStart(4, '0');
}

/** `name` tells the messages of one test from those of another. */
function madeQuestions(plan: QuizPlan, { gazetteer }: Stock, name: string): readonly Scenario[] {
  const { count, difficulty } = plan;
  const seed = `${seedOf(plan)}/${name}`;
  // Made apart, so that the share is as planned and not by chance: two tests are compared.
  const share = Math.round(count * wantedOf(plan).honest);
  const honest = generateScenarios(`${seed}/honest`, { count: share, difficulty, honest: 1 }, gazetteer);
  const scams = generateScenarios(`${seed}/scams`, { count: count - share, difficulty, honest: 0 }, gazetteer);
  const mixed = shuffled([...honest, ...scams], `${seed}/order`);
  return mixed.map((scenario, index) => ({ ...scenario, id: `${name}-${index + 1}` }));
}

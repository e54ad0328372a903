import { chanceFrom } from '../chance.ts';
import type { AudienceKind, Difficulty, Scenario } from './scenario.ts';

export interface Wanted {
  readonly count: number;
  readonly audience: AudienceKind;
  /** None harder than this. */
  readonly difficulty: Difficulty;
  /** The share of honest messages, from 0 to 1. */
  readonly honest: number;
}

/**
 * Scenarios for a class, mixed by a seed: the same seed picks the same on every machine. Fewer than asked for where
 * there are no more that fit.
 */
export function pickScenarios(scenarios: readonly Scenario[], wanted: Wanted, seed: string): readonly Scenario[] {
  const fitting = shuffled(
    scenarios.filter((each) => each.difficulty <= wanted.difficulty && isFor(each, wanted.audience)),
    `${seed}/pick`,
  );
  const honest = fitting.filter(({ answer }) => answer === 'none');
  const scams = fitting.filter(({ answer }) => answer !== 'none');
  const share = Math.round(wanted.count * wanted.honest);
  const picked = [...honest.slice(0, share), ...scams.slice(0, wanted.count - Math.min(share, honest.length))];
  return shuffled(picked, `${seed}/order`);
}

/**
 * Two tests of one kind for before and after a lesson: no message stands in both. They are dealt out by answer and
 * difficulty, so that the second is as hard as the first and what has changed is the class.
 */
export function pickTestPair(
  scenarios: readonly Scenario[],
  wanted: Wanted,
  seed: string,
): { readonly before: readonly Scenario[]; readonly after: readonly Scenario[] } {
  const picked = pickScenarios(scenarios, { ...wanted, count: wanted.count * 2 }, seed);
  const mixed = shuffled(picked, `${seed}/deal`);
  const dealt = [...mixed].sort((a, b) => kindOf(a) - kindOf(b));
  const before = dealt.filter((_, index) => index % 2 === 0);
  const after = dealt.filter((_, index) => index % 2 === 1);
  return { before: shuffled(before, `${seed}/before`), after: shuffled(after, `${seed}/after`) };
}

/** A number for each kind of message; those of one kind are as hard to judge as each other. */
function kindOf({ answer, difficulty }: Scenario): number {
  return answer === 'none' ? difficulty : 10 + difficulty;
}

function isFor({ audiences }: Scenario, audience: AudienceKind): boolean {
  return audience === 'everyone' || audiences.includes(audience) || audiences.includes('everyone');
}

/** In an order of chance, by the seed. */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const chance = chanceFrom(seed);
  const mixed = items.map((item) => ({ item, at: chance.next() }));
  return mixed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

import type { Candidate } from '../../utils/extract/claims/claims.ts';

/** A message as the fit sees it: its candidates, whether it makes a claim, and which bodies would be right. */
export interface Example {
  readonly candidates: readonly Candidate[];
  readonly claims: boolean;
  readonly isRight: (agency: string) => boolean;
}

export interface Model {
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 800;
const STEP = 0.3;
/** Pulls weights to zero, so that a signal seen in a handful of messages says little. */
const DECAY = 0.001;
/** A false alarm is worse than a miss, and lures are learned about twice. */
const HONEST = 2.5;

/**
 * Logistic regression by plain gradient descent: no randomness, so that the same messages give the same weights.
 * Of a message that makes a claim only its strongest right candidate must speak up, whichever that is; of an honest
 * one none may, so its strongest is pressed down.
 */
export function fit(examples: readonly Example[]): Model {
  const weights = new Map<string, number>();
  let bias = -1;
  const weigh = (candidate: Candidate) => {
    let sum = bias;
    for (const signal of candidate.signals) sum += weights.get(signal) ?? 0;
    return sum;
  };
  const usable = examples.filter((example) => example.candidates.length > 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, biasSlope, mass } = descend(usable, weigh);
    bias -= (STEP * biasSlope) / mass;
    for (const [signal, sum] of slope) {
      const weight = weights.get(signal) ?? 0;
      weights.set(signal, weight - STEP * ((sum / mass) * 4 + DECAY * weight));
    }
  }
  return { threshold: -bias, weights };
}

/** Which way the weights must move, summed over all examples. */
function descend(examples: readonly Example[], weigh: (candidate: Candidate) => number) {
  const slope = new Map<string, number>();
  let biasSlope = 0;
  let mass = 0;
  for (const example of examples) {
    const candidate = strongest(example, weigh);
    const weight = example.claims ? 1 : HONEST;
    const error = (1 / (1 + Math.exp(-weigh(candidate))) - (example.claims ? 1 : 0)) * weight;
    mass += weight;
    biasSlope += error;
    for (const signal of candidate.signals) slope.set(signal, (slope.get(signal) ?? 0) + error);
  }
  return { slope, biasSlope, mass };
}

function strongest({ candidates, claims, isRight }: Example, weigh: (candidate: Candidate) => number): Candidate {
  const right = claims ? candidates.filter((candidate) => isRight(candidate.agency)) : candidates;
  const pool = right.length > 0 ? right : candidates;
  return pool.reduce((best, candidate) => (weigh(candidate) > weigh(best) ? candidate : best));
}

/** Whether any candidate passes. */
export function claimsBy(model: Model, { candidates }: Example): boolean {
  return candidates.some((candidate) => {
    let sum = 0;
    for (const signal of candidate.signals) sum += model.weights.get(signal) ?? 0;
    return sum > model.threshold;
  });
}

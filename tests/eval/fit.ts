import type { Candidate } from '../../utils/extract/claims/claims.ts';
import type { Signal } from '../../utils/extract/claims/signal.ts';

/** A message as the fit sees it: its candidates, whether it makes a claim, and which bodies would be right. */
export interface Example {
  readonly candidates: readonly Candidate[];
  readonly claims: boolean;
  readonly isRight: (agency: string) => boolean;
}

export interface Model {
  readonly threshold: number;
  readonly weights: ReadonlyMap<Signal, number>;
}

const ROUNDS = 1600;
const STEP = 1.2;
/** Pulls weights to zero, so that a signal seen in a handful of messages says little. */
const DECAY = 0.00025;
/**
 * How much larger the steps of a seldom signal are, as a power: in so many rounds it would not come to its weight, and
 * the common ones beside it would take the blame.
 */
const SELDOM = 0.3;
/** The share of the messages in which a signal takes steps of the plain size. */
const COMMON = 0.25;
/**
 * How much more an honest message counts than a lure: a false alarm is worse than a miss, and each lure is learned from
 * twice (rows.ts). Near 2 the floors of both hold.
 */
const HONEST = 1.9;

/**
 * Signals that only conjunctions are made of. By themselves they tell our authors apart, not senders: with weights of
 * their own, messages of a source that was left out are judged worse.
 */
const UNWEIGHED: ReadonlySet<Signal> = new Set<Signal>([
  'message-you',
  'message-amount',
  'message-chat',
  'message-foreign',
  'link-contact',
  'link-hidden',
  'link-imitates',
  'link-article',
  'sender-neutral',
  'opens-subject',
  'name-code',
  'name-abbreviation',
]);

/** An example in numbers: for each candidate the places of its signals in the list of weights. */
interface Numbered {
  readonly pool: readonly Int32Array[];
  readonly target: 0 | 1;
  readonly mass: number;
}

/**
 * Logistic regression by plain gradient descent: no randomness, so that the same messages give the same weights.
 * Of a message that makes a claim only its strongest right candidate must speak up, whichever that is; of an honest
 * one none may, so its strongest is pressed down.
 */
export function fit(examples: readonly Example[]): Model {
  const places = new Map<Signal, number>();
  const numbered = examples.flatMap((example) => numberedOf(example, places));
  const mass = numbered.reduce((sum, each) => sum + each.mass, 0);
  const weights = new Float64Array(places.size);
  const slope = new Float64Array(places.size);
  const pace = paceOf(numbered, places.size);
  let bias = -1;
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0);
    let biasSlope = 0;
    for (const { pool, target, mass: own } of numbered) {
      const { signals, weight } = strongest(pool, weights, bias);
      const error = (1 / (1 + Math.exp(-weight)) - target) * own;
      biasSlope += error;
      for (const place of signals) slope[place] = (slope[place] ?? 0) + error;
    }
    bias -= (STEP * biasSlope) / mass / 4;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      weights[at] = weight - STEP * (pace[at] ?? 1) * ((slope[at] ?? 0) / mass + DECAY * weight);
    }
  }
  return { threshold: -bias, weights: new Map([...places].map(([signal, at]) => [signal, weights[at] ?? 0])) };
}

/** How large the steps of each signal are, by how many messages have it. */
function paceOf(numbered: readonly Numbered[], signals: number): Float64Array {
  const counts = new Float64Array(signals);
  for (const { pool } of numbered) {
    for (const place of new Set(pool.flatMap((each) => [...each]))) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count) => ((COMMON * numbered.length) / count) ** SELDOM);
}

function numberedOf({ candidates, claims, isRight }: Example, places: Map<Signal, number>): Numbered[] {
  const right = claims ? candidates.filter(({ agency }) => isRight(agency)) : candidates;
  const pool = right.length > 0 ? right : candidates;
  if (pool.length === 0) return [];
  const placeOf = (signal: Signal) => {
    const place = places.get(signal) ?? places.size;
    places.set(signal, place);
    return place;
  };
  return [
    {
      pool: pool.map(({ signals }) =>
        Int32Array.from(
          [...signals].filter((signal) => !UNWEIGHED.has(signal)),
          placeOf,
        ),
      ),
      target: claims ? 1 : 0,
      mass: claims ? 1 : HONEST,
    },
  ];
}

function strongest(pool: readonly Int32Array[], weights: Float64Array, bias: number) {
  let best: { readonly signals: Int32Array; readonly weight: number } = {
    signals: new Int32Array(0),
    weight: -Infinity,
  };
  for (const signals of pool) {
    let weight = bias;
    for (const place of signals) weight += weights[place] ?? 0;
    if (weight > best.weight) best = { signals, weight };
  }
  return best;
}

import { THRESHOLD, WEIGHTS } from './generated/weights.ts';
import type { Signal } from './signal.ts';

/** How strongly the signals of a candidate say that the message is from that body: a claim above zero. */
export function weigh(signals: Iterable<Signal>): number {
  let sum = -THRESHOLD;
  for (const signal of signals) sum += WEIGHTS[signal] ?? 0;
  return sum;
}

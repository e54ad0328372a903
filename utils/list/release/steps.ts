import type { Delta } from '../codec/delta.ts';
import { composeDeltas } from './make-delta.ts';

/** The change from one release to a later one. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly delta: Delta;
}

/** How many single steps a list offers, and over how many releases its long ones go. */
export const KEPT_STEPS = 30;
const LONG_STEPS = [7, 30];

/**
 * Which steps a release offers: the last single ones, the one that leads to it, and long ones to it. `singles` are the
 * single steps of the release before.
 */
export function stepsTo(seq: number, singles: readonly Step[], delta: Delta): { kept: Step[]; made: Step[] } {
  const newest: Step = { from: seq - 1, to: seq, delta };
  const kept = singles.filter(({ from, to }) => to === from + 1 && from >= seq - KEPT_STEPS);
  const chain = [...kept, newest];
  const long = LONG_STEPS.map((length) => composeLast(chain, length)).filter((step) => step !== null);
  return { kept, made: [newest, ...long] };
}

/** The last so many single steps as one; null where they are not all there. */
function composeLast(chain: readonly Step[], length: number): Step | null {
  const steps = chain.slice(-length);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || steps.length < length || last.to - first.from !== length)
    return null;
  const [, ...rest] = steps;
  const delta = rest.reduce((sum, step) => composeDeltas(sum, step.delta), first.delta);
  return { from: first.from, to: last.to, delta };
}

import type { Reaching } from '../inert.ts';

/** Words that reached somebody, and what stands in their place. */
export interface InertChange {
  readonly kind: Reaching['kind'];
  readonly from: string;
  readonly to: string;
}

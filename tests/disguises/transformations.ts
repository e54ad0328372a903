import type { Chance } from '../../utils/chance.ts';
import type { Message } from '../../utils/model.ts';
import { LINK_TRANSFORMATIONS } from './links.ts';
import { NAME_TRANSFORMATIONS } from './names.ts';
import type { Undisguised } from './undisguised.ts';
import { WHOLE_TRANSFORMATIONS } from './whole.ts';

/**
 * A way to write the same message so that a person still reads the same and a simple filter does not. A verdict must
 * not change by it (a metamorphic test: no label is needed).
 */
export interface Transformation {
  readonly name: string;
  /** It adds a lie of its own, so an honest message does not stay honest. */
  readonly lies?: true;
  /** The message in disguise; `null` where there is nothing to which it applies. The same for the same chance. */
  readonly apply: (undisguised: Undisguised, chance: Chance) => Message | null;
}

export const TRANSFORMATIONS: readonly Transformation[] = [
  ...NAME_TRANSFORMATIONS,
  ...LINK_TRANSFORMATIONS,
  ...WHOLE_TRANSFORMATIONS,
];

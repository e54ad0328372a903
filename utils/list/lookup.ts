import type { Listing } from '../model.ts';
import type { ListSummary } from '../protocol-payloads.ts';

/** The number list, as the rest of the extension sees it. */
export interface NumberList {
  /** What the list says of each number, in order; null where no list is connected. */
  readonly lookup: (numbers: readonly string[]) => Promise<readonly Listing[] | null>;
  readonly summary: () => Promise<ListSummary | null>;
}

/** No list is connected: nothing is known of any number, and that is said. */
export const noList: NumberList = {
  lookup: async () => null,
  summary: async () => null,
};

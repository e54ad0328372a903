import type { Listing } from '../model.ts';
import type { ConnectRequest, ListSummary, RequestNote, UpdateReport } from './status.ts';

/** The number list, as the rest of the extension sees it. */
export interface NumberList {
  /** What the list says of each number, in order; null where there is no list. */
  readonly lookup: (numbers: readonly string[]) => Promise<readonly Listing[] | null>;
  readonly summary: () => Promise<ListSummary>;
  readonly updateNow: () => Promise<UpdateReport>;
  readonly connect: (request: ConnectRequest) => Promise<UpdateReport>;
  readonly disconnect: () => Promise<void>;
  readonly requests: () => Promise<readonly RequestNote[]>;
}

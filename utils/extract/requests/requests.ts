import type { Phone, Request } from '../../model.ts';
import { findCues } from '../../text/cue-list.ts';
import type { View } from '../claims/view.ts';
import type { Asking } from './asking.ts';
import { calls } from './calls.ts';
import { contacts } from './contacts.ts';
import { dataRequests } from './data-requests.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { scans } from './scans.ts';
import { transfers } from './transfers.ts';

/**
 * What the message asks one to do without a link. A notice that merely prints its office's number asks nothing: an
 * order to call, a press for money or time, or a private number makes the difference (see `call-weight.ts`).
 */
export function extractRequests(view: View, phones: readonly Phone[]): Request[] {
  const text = view.lower();
  const words = findCues(REQUEST_WORDS, view.mapped, text);
  const asking: Asking = { view, text, words, phones };
  return [...calls(asking), ...contacts(asking), ...transfers(asking), ...dataRequests(asking), ...scans(asking)];
}

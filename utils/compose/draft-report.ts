import type { DraftReport } from '../../components/compose/props.ts';
import type { Unchecked } from '../model.ts';
import { groupFindings, lettersOf, worstOf } from '../outgoing/grouped.ts';
import type { CheckedWindow } from './check-window.ts';

/** What the panel shows of a checked draft. */
export function reportOf({ draft, check }: CheckedWindow): DraftReport {
  const { findings, sms } = check;
  return {
    worst: worstOf(findings),
    groups: groupFindings(findings, draft.message),
    letters: lettersOf(findings),
    sms,
    unchecked: uncheckedIn({ draft, check }),
  };
}

/** Pictures may hold a link or a QR code that nobody has read; numbers may be on a list that is not connected. */
function uncheckedIn({ draft, check }: CheckedWindow): readonly Unchecked[] {
  const isWithoutList = check.listings.some(({ status }) => status === 'no-list');
  return [
    ...(draft.images.length > 0 ? (['images'] as const) : []),
    ...(isWithoutList ? (['number-list'] as const) : []),
  ];
}

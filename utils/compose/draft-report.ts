import type { DraftReport } from '../../components/compose/props.ts';
import { groupFindings, lettersOf, worstOf } from '../outgoing/grouped.ts';
import { uncheckedOf } from '../outgoing/unchecked.ts';
import type { CheckedWindow } from './check-window.ts';

/** What the panel shows of a checked draft. */
export function reportOf({ draft, check }: CheckedWindow): DraftReport {
  const { findings, sms } = check;
  return {
    worst: worstOf(findings),
    groups: groupFindings(findings, draft.message),
    letters: lettersOf(findings),
    sms,
    unchecked: uncheckedOf(draft, check),
  };
}

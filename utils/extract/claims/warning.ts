import { textSpan } from '../../text/mapped.ts';
import type { Reading } from './reading.ts';

/** How near a link a word of warning must stand to be about it. */
const NEAR = 80;

/**
 * Whether the message tells its reader of a scam: words of warning beside a link, or several of them. The scam that it
 * quotes, with its link, is not its own.
 */
export function warnsOfScam({ subject, body, links }: Reading): boolean {
  const warnings = body.cues().filter((cue) => cue.kind === 'pose');
  const announced = subject.cues().some((cue) => cue.kind === 'pose');
  if (warnings.length >= 2 || (announced && warnings.length >= 1)) return true;
  const [warning] = warnings;
  if (warning === undefined) return announced;
  // Distances are told in the comparing form: what is invisible must not move a link away.
  return links.some(
    ({ place }) => place.part === 'body' && Math.abs(textSpan(body.mapped, place).start - warning.start) <= NEAR,
  );
}

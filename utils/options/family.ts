import type { FamilyProblem } from '../../components/options/props.ts';
import type { Engine } from '../extract/engine.ts';
import type { Result } from '../model.ts';
import { readDraft } from '../popup/read-draft.ts';

/** Longer is no name that a warning has room for. */
const LONGEST_NAME = 40;

/**
 * A trusted person as entered: a name, and one number in any notation, which is then kept as it is dialled everywhere.
 */
export function parseFamily(
  name: string,
  number: string,
  engine: Engine,
): Result<{ readonly name: string; readonly number: string }, FamilyProblem> {
  const shortName = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  if (shortName === '') return { ok: false, problem: 'no-name' };
  const found = readDraft(number.trim(), engine);
  return found.kind === 'number'
    ? { ok: true, value: { name: shortName, number: found.phone.number } }
    : { ok: false, problem: 'no-number' };
}

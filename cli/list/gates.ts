import { existsSync } from 'node:fs';
import type { Result } from '../../utils/model.ts';
import { readNumberFile } from './number-file.ts';
import { DEFAULT_GATES, type Gates } from './staging.ts';

/** The arguments by which `check`, `sign` and `publish` take their gates. */
export const GATE_OPTIONS = { 'max-change': { type: 'string' }, canaries: { type: 'string' } } as const;

export interface GateValues {
  readonly 'max-change'?: string | undefined;
  readonly canaries?: string | undefined;
}

/**
 * The gates that arguments ask for, else those given before; the problem is a sentence for the person who typed them.
 */
export function readGates(values: GateValues, before: Gates = DEFAULT_GATES): Result<Gates, string> {
  const given = values['max-change'];
  const share = given === undefined ? null : /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(given)?.[1];
  if (share === undefined) return { ok: false, problem: '--max-change is a percentage such as 20%' };
  const maxChange = share === null ? before.maxChange : Number(share) / 100;
  if (values.canaries === undefined) return { ok: true, value: { ...before, maxChange } };
  if (!existsSync(values.canaries)) return { ok: false, problem: `${values.canaries} is not there` };
  const canaries = readNumberFile(values.canaries);
  return canaries.ok ? { ok: true, value: { maxChange, canaries: canaries.value } } : canaries;
}

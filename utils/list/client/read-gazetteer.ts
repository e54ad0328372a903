import { BUNDLED, bundledTables, type Renewed } from '../../agencies/bundled-tables.ts';
import { type RenewProblem, renewAgencies } from '../../agencies/renewal/renew.ts';
import { parseRenewable, RENEWABLE_NAME } from '../../agencies/renewal/renewable.ts';
import type { Result } from '../../model.ts';
import { readJson } from '../trust/read-metadata.ts';
import type { SignedGazetteer } from './fetch-targets.ts';
import { type ListProblem, type ListProblemCode, refuse } from './problem.ts';

const CODES: Readonly<Record<RenewProblem['code'], ListProblemCode>> = { unsound: 'broken', weaker: 'large-change' };

/**
 * Compiles a gazetteer whose signature holds, with all the checks of the built-in one. Null where what ships is as new:
 * that is no fault of the operator, whose file was the newer one before the product was updated. Takes some hundred
 * milliseconds.
 */
export function readGazetteer({ bytes, sha256 }: SignedGazetteer): Result<Renewed | null, ListProblem> {
  const file = `targets/${sha256}.${RENEWABLE_NAME}`;
  const raw = readJson(bytes);
  if (raw === undefined) return refuse('not-json', file);
  const renewable = parseRenewable(raw);
  if (!renewable.ok) return refuse('wrong-field', file, renewable.problem);
  const { version, released, channels } = renewable.value;
  if (version <= BUNDLED.version) return { ok: true, value: null };
  const agencies = renewAgencies(renewable.value, bundledTables().agencies);
  if (!agencies.ok) return refuse(CODES[agencies.problem.code], file, agencies.problem.detail);
  return { ok: true, value: { version, released, channels, agencies: agencies.value } };
}

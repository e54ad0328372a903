import { readAgencyLine } from '../../agencies/agency-line.ts';
import { bundledTables } from '../../agencies/bundled-tables.ts';
import type { ClassRef } from '../release/index-file.ts';
import type { NamedAgency, NamesFile } from '../release/names-file.ts';

/**
 * The publisher's names with those of bodies that it lists and does not name, as the gazetteer that ships has them.
 * Done once when a list is taken, so that a look-up need not unpack the gazetteer to name a body.
 */
export function withKnownNames(names: NamesFile, white: readonly ClassRef[]): NamesFile {
  const named = new Set(names.agencies.map(({ id }) => id));
  const missing = new Set(white.map(({ name }) => name).filter((id) => !named.has(id)));
  return missing.size === 0 ? names : { ...names, agencies: [...names.agencies, ...knownNames(missing)] };
}

function knownNames(ids: ReadonlySet<string>): NamedAgency[] {
  const lines = bundledTables().agencies.split('\n').map(readAgencyLine);
  return lines.filter(({ id }) => ids.has(id)).map(({ id, th, en }) => ({ id, th, en }));
}

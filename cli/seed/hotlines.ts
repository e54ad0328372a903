import { parseRenewable } from '../../utils/agencies/renewal/renewable.ts';
import type { SourceProblem } from '../../utils/agencies/source/check-source.ts';
import type { GazetteerSource } from '../../utils/agencies/source/compile.ts';
import { exportRenewable } from '../../utils/agencies/source/export.ts';
import { type AgencyRecord, UNVERIFIED } from '../../utils/agencies/source/record.ts';
import type { Edition } from '../../utils/agencies/tables.ts';
import type { NamedAgency } from '../../utils/list/release/names-file.ts';
import { keyOfNumber } from '../../utils/list/rows/number-key.ts';
import type { Result } from '../../utils/model.ts';

/** What the seed is made of: hotlines that a good source supports, each with the first body that has it. */
export interface Hotlines {
  readonly edition: Edition;
  /** Id of the body by the key of the number; keys rise. */
  readonly owners: ReadonlyMap<number, string>;
  readonly bodies: readonly NamedAgency[];
}

/** The hotlines of the gazetteer's source, or all that is wrong with the source. */
export function hotlinesOf(source: GazetteerSource): Result<Hotlines, readonly SourceProblem[]> {
  const exported = exportRenewable(source);
  if (!exported.ok) return exported;
  const renewable = parseRenewable(exported.value);
  if (!renewable.ok) throw new Error(`what was exported cannot be read: ${renewable.problem}`);
  const { agencies, version, released } = renewable.value;
  const owners = new Map(agencies.toReversed().flatMap(sourcedHotlines));
  const named = new Set(owners.values());
  const bodies = agencies.filter(({ id }) => named.has(id)).map(({ id, th, en }) => ({ id, th, en }));
  return { ok: true, value: { edition: { version, released }, owners: new Map([...owners].sort(byKey)), bodies } };
}

function sourcedHotlines({ id, hotlines, provenance }: AgencyRecord): [number, string][] {
  return hotlines
    .filter((hotline) => provenance.get(hotline)?.startsWith(UNVERIFIED) === false)
    .flatMap((hotline) => keyOfNumber(hotline) ?? [])
    .map((key) => [key, id]);
}

function byKey([a]: readonly [number, string], [b]: readonly [number, string]): number {
  return a - b;
}

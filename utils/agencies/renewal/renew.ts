import type { Result } from '../../model.ts';
import { type AgencyLine, readAgencyLine, UNVERIFIED_MARK } from '../agency-line.ts';
import { checkRecords } from '../source/check-source.ts';
import { compileRecords } from '../source/compile-records.ts';
import { type AgencyRecord, UNVERIFIED } from '../source/record.ts';
import type { Renewable } from './renewable.ts';
import { weakening } from './weakening.ts';

/** `unsound`: it would not compile as the source of the product either. `weaker`: it protects less than what ships. */
export interface RenewProblem {
  readonly code: 'unsound' | 'weaker';
  /** For those who run the list: which entry, and what is wrong with it. */
  readonly detail: string;
}

/**
 * The bodies of the tables after a renewal: those of the file in its order, then those that ship and are not in it.
 * How a body that ships is judged (`AS_SHIPPED`) stays as it ships; a file cannot make the tax office no government.
 */
export function renewAgencies(file: Renewable, bundled: string): Result<string, RenewProblem> {
  const shipped = bundled.split('\n').map(readAgencyLine);
  const byId = new Map(shipped.map((line) => [line.id, line]));
  const renewed = file.agencies.map((record) => asShipped(record, byId.get(record.id)));
  const named = new Set(renewed.map(({ id }) => id));
  const kept = shipped.filter(({ id }) => !named.has(id)).map(recordOf);
  const records = [...renewed, ...kept];
  const [wrong] = checkRecords(records, file.sources);
  if (wrong !== undefined) {
    return { ok: false, problem: { code: 'unsound', detail: `${wrong.entry}: ${wrong.code}: ${wrong.detail}` } };
  }
  const weaker = weakening(shipped, { records, named });
  if (weaker !== null) return { ok: false, problem: { code: 'weaker', detail: weaker } };
  return { ok: true, value: compileRecords(records) };
}

/** The fields that say how a message in a body's name is judged, and where its names count. */
const AS_SHIPPED = [
  'kind',
  'place',
  'topic',
  'claimable',
  'actsOnly',
  'bareAmbiguous',
  'notAfter',
  'notBefore',
] as const satisfies readonly (keyof AgencyLine)[];

function asShipped(record: AgencyRecord, shipped: AgencyLine | undefined): AgencyRecord {
  if (shipped === undefined) return record;
  return { ...record, ...Object.fromEntries(AS_SHIPPED.map((field) => [field, shipped[field]])) };
}

const SHIPPED = 'ships with the product';

/** A body as it ships, as if its file had been read; of the sources only whether they are good is known. */
function recordOf(line: AgencyLine): AgencyRecord {
  const provenance = new Map<string, string>();
  const known = (facts: readonly string[]): string[] =>
    facts.map((fact) => {
      const isMarked = fact.endsWith(UNVERIFIED_MARK);
      const plain = isMarked ? fact.slice(0, -UNVERIFIED_MARK.length) : fact;
      provenance.set(plain, isMarked ? `${UNVERIFIED} ${SHIPPED}` : SHIPPED);
      return plain;
    });
  const { domains, hotlines, phones } = line;
  return {
    ...line,
    file: SHIPPED,
    provenance,
    domains: known(domains),
    hotlines: known(hotlines),
    phones: known(phones),
  };
}

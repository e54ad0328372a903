import { UNVERIFIED_MARK, writeAgencyLine } from '../agency-line.ts';
import { type AgencyRecord, UNVERIFIED } from './record.ts';

/** The bodies of the tables, one a line, in the order in which they are given. */
export function compileRecords(records: readonly AgencyRecord[]): string {
  return records.map((record) => writeAgencyLine(withMarks(record))).join('\n');
}

function withMarks(record: AgencyRecord): AgencyRecord {
  const marked = (facts: readonly string[]): string[] =>
    facts.map((fact) => (record.provenance.get(fact)?.startsWith(UNVERIFIED) ? fact + UNVERIFIED_MARK : fact));
  return {
    ...record,
    domains: marked(record.domains),
    hotlines: marked(record.hotlines),
    phones: marked(record.phones),
  };
}

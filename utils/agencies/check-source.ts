import { type KeyedName, keyNames } from './keyed-names.ts';
import { type AgencyRecord, UNVERIFIED } from './record.ts';

export type SourceProblemCode =
  | 'not-a-list'
  | 'wrong-field'
  | 'duplicate-id'
  | 'unknown-parent'
  | 'parent-cycle'
  | 'bad-domain'
  | 'bad-hotline'
  | 'bad-phone'
  | 'unknown-source'
  | 'short-name'
  | 'shared-name'
  | 'missing-words'
  | 'unknown-province';

/** What is wrong with the source: in which file, at which entry, and the words or field concerned. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  readonly file: string;
  readonly entry: string;
  readonly detail: string;
}

/** Checks that need all entries. `sources`: the keys of sources.yaml. */
export function checkRecords(records: readonly AgencyRecord[], sources: ReadonlySet<string>): readonly SourceProblem[] {
  return [
    ...duplicateIds(records),
    ...parentProblems(records),
    ...records.flatMap((record) => factProblems(record, sources)),
    ...nameProblems(records),
  ];
}

function problem(record: AgencyRecord, code: SourceProblemCode, detail: string): SourceProblem {
  return { code, file: record.file, entry: record.id, detail };
}

function duplicateIds(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const seen = new Set<string>();
  return records
    .filter(({ id }) => seen.has(id) || seen.add(id) === undefined)
    .map((record) => problem(record, 'duplicate-id', record.id));
}

function parentProblems(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]));
  return records.flatMap((record) => {
    const path = [record.id];
    for (let at = record.parent; at !== ''; at = parents.get(at) ?? '') {
      if (!parents.has(at)) return [problem(record, 'unknown-parent', at)];
      if (path.includes(at)) return [problem(record, 'parent-cycle', [...path, at].join(' > '))];
      path.push(at);
    }
    return [];
  });
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** Three or four digits from 1; the numbering plan has no other public short codes. */
const HOTLINE = /^1\d{2,3}$/;
/** A Thai number in E.164: eight digits (fixed) or nine (mobile, VoIP) behind +66. */
const PHONE = /^\+66\d{8,9}$/;

function factProblems(record: AgencyRecord, sources: ReadonlySet<string>): readonly SourceProblem[] {
  const bad = (facts: readonly string[], shape: RegExp, code: SourceProblemCode): SourceProblem[] =>
    facts.filter((fact) => !shape.test(fact)).map((fact) => problem(record, code, fact));
  return [
    ...bad(record.domains, DOMAIN, 'bad-domain'),
    ...bad(record.hotlines, HOTLINE, 'bad-hotline'),
    ...bad(record.phones, PHONE, 'bad-phone'),
    ...[...record.provenance.values()]
      .filter((cited) => !isKnownSource(cited, sources))
      .map((cited) => problem(record, 'unknown-source', cited)),
  ];
}

/** A single word must be a key of sources.yaml; anything longer says the source itself. */
export function isKnownSource(cited: string, sources: ReadonlySet<string>): boolean {
  const source = cited.startsWith(UNVERIFIED) ? cited.slice(UNVERIFIED.length).trim() : cited;
  return source !== '' && (sources.has(source) || /[\s./]/.test(source));
}

function nameProblems(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const byKey = new Map<string, KeyedName[]>();
  return keyNames(records).flatMap((name) => {
    const owner = records[name.owner];
    const same = byKey.get(name.key) ?? [];
    const rival = same.find((other) => clash(other, name));
    byKey.set(name.key, [...same, name]);
    if (owner === undefined) return [];
    if (name.key.length < 2) return [problem(owner, 'short-name', name.written)];
    return rival === undefined ? [] : [problem(owner, 'shared-name', `${name.written} (${records[rival.owner]?.id})`)];
  });
}

/** Two bodies may share a name only where both call it ambiguous, or where the letters as written still differ. */
function clash(a: KeyedName, b: KeyedName): boolean {
  if (a.sort.startsWith('ambiguous') && b.sort.startsWith('ambiguous')) return false;
  return a.exact === b.exact || a.exact === '' || b.exact === '';
}

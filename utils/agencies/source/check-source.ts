import { exactLetters, quickKey } from '../keys.ts';
import { eachName, isByLetters, type NameSort } from '../name-list.ts';
import { hasRoom } from '../name-trie.ts';
import { type AgencyRecord, UNVERIFIED } from './record.ts';

export type SourceProblemCode =
  | 'bad-yaml'
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
  /** A name that the text code takes for a disguise (letters spaced apart, Latin letters in a Thai word). */
  | 'tricky-name'
  /** More names, or more letters in them, than the matcher has room for. */
  | 'too-many-names'
  | 'missing-words'
  | 'unknown-province';

/** What is wrong with the source: in which file, at which entry, and the words or field concerned. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  readonly file: string;
  readonly entry: string;
  readonly detail: string;
}

/**
 * Checks that a browser makes too of what is renewed; check-closely.ts has those that need more than it carries there.
 * `sources`: the keys of sources.yaml.
 */
export function checkRecords(records: readonly AgencyRecord[], sources: ReadonlySet<string>): readonly SourceProblem[] {
  return [
    ...duplicateIds(records),
    ...parentProblems(records),
    ...records.flatMap((record) => factProblems(record, sources)),
    ...nameProblems(records),
    ...roomProblems(records),
  ];
}

export function problem(record: AgencyRecord, code: SourceProblemCode, detail: string): SourceProblem {
  return { code, file: record.file, entry: record.id, detail };
}

function duplicateIds(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const seen = new Set<string>();
  return records
    .filter(({ id }) => seen.has(id) || seen.add(id) === undefined)
    .map((record) => problem(record, 'duplicate-id', record.id));
}

/** A body stands under few others; a longer way up was made to keep the reader busy. */
const MOST_PARENTS = 10;

function parentProblems(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]));
  return records.flatMap((record) => {
    const path = [record.id];
    for (let at = record.parent; at !== ''; at = parents.get(at) ?? '') {
      if (!parents.has(at)) return [problem(record, 'unknown-parent', at)];
      if (path.includes(at) || path.length > MOST_PARENTS)
        return [problem(record, 'parent-cycle', [...path, at].join(' > '))];
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
function isKnownSource(cited: string, sources: ReadonlySet<string>): boolean {
  const source = cited.startsWith(UNVERIFIED) ? cited.slice(UNVERIFIED.length).trim() : cited;
  return source !== '' && (sources.has(source) || /[\s./]/.test(source));
}

function roomProblems(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const names: string[] = [];
  for (const record of records) eachName(record, (written) => names.push(written));
  const [last] = records.slice(-1);
  return last === undefined || hasRoom(names) ? [] : [problem(last, 'too-many-names', String(names.length))];
}

interface OwnedName {
  readonly owner: AgencyRecord;
  readonly written: string;
  readonly sort: NameSort;
}

function nameProblems(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  const byKey = new Map<string, OwnedName[]>();
  const problems: SourceProblem[] = [];
  for (const owner of records) {
    eachName(owner, (written, sort) => {
      const key = quickKey(written);
      const same = byKey.get(key) ?? [];
      const rival = same.find((other) => other.owner !== owner && clash(other, { owner, written, sort }));
      if (key.length < 2) problems.push(problem(owner, 'short-name', written));
      if (rival !== undefined) problems.push(problem(owner, 'shared-name', `${written} (${rival.owner.id})`));
      if (!same.some((other) => other.owner === owner)) byKey.set(key, [...same, { owner, written, sort }]);
    });
  }
  return problems;
}

/** Two bodies may share a name only where both call it ambiguous, or where the letters as written still differ. */
function clash(a: OwnedName, b: OwnedName): boolean {
  if (a.sort.startsWith('ambiguous') && b.sort.startsWith('ambiguous')) return false;
  return !isByLetters(a.sort) || !isByLetters(b.sort) || exactLetters(a.written) === exactLetters(b.written);
}

import { isRecord } from '../../is-record.ts';
import type { Result } from '../../model.ts';
import type { AgencyKind } from '../kinds.ts';
import { type Tables, WORD_LISTS, type WordList } from '../tables.ts';
import { checkClosely } from './check-closely.ts';
import { checkRecords, type SourceProblem } from './check-source.ts';
import { compilePlaces, hardToRead } from './compile-places.ts';
import { compileRecords } from './compile-records.ts';
import { readEdition } from './edition.ts';
import { type AgencyRecord, readRecord, wrongFields } from './record.ts';
import { isText, isTextList } from './shapes.ts';

/** A file of the source with what a parser made of it; nothing is taken for granted of `content`. */
export interface SourceFile {
  readonly file: string;
  readonly content: unknown;
  /** Why the parser could not read it, with line and column. */
  readonly broken?: string;
}

export interface GazetteerSource {
  readonly agencies: readonly (SourceFile & { readonly kind: AgencyKind })[];
  readonly provinces: SourceFile;
  readonly districts: SourceFile;
  readonly words: SourceFile;
  readonly sources: SourceFile;
  readonly edition: SourceFile;
}

/**
 * Turns the editable source into the tables that the engine loads, or says everything that is wrong with it.
 * Deterministic: the same source gives the same text.
 */
export function compileGazetteer(source: GazetteerSource): Result<Tables, readonly SourceProblem[]> {
  const broken = brokenFiles(source);
  if (broken.length > 0) return { ok: false, problem: broken };
  const read = source.agencies.map(readFile);
  const places = compilePlaces(source.provinces, source.districts);
  const records = read.flatMap((file) => file.records).map((record) => withProvinceDomains(record, places.domains));
  const words = compileWords(source.words);
  const sources = new Set(isRecord(source.sources.content) ? Object.keys(source.sources.content) : []);
  const edition = readEdition(source.edition.content);
  const problems = [
    ...(typeof edition === 'string' ? [wrongField(source.edition, edition)] : []),
    ...read.flatMap((file) => file.problems),
    ...places.problems,
    ...words.problems,
    ...checkRecords(records, sources),
    ...checkClosely(records),
  ];
  if (typeof edition === 'string' || problems.length > 0) return { ok: false, problem: problems };
  const agencies = compileRecords(records);
  const { provinces, khets } = places.lists;
  const districts = hardToRead(places.lists.districts, words.lists);
  return {
    ok: true,
    value: { format: 1, ...edition, agencies, places: { provinces, districts, khets }, words: words.lists },
  };
}

function brokenFiles(source: GazetteerSource): readonly SourceProblem[] {
  const { agencies, provinces, districts, words, sources, edition } = source;
  return [...agencies, provinces, districts, words, sources, edition].flatMap(({ file, broken }) =>
    broken === undefined ? [] : [{ code: 'bad-yaml' as const, file, entry: '', detail: broken }],
  );
}

function wrongField({ file }: SourceFile, field: string): SourceProblem {
  return { code: 'wrong-field', file, entry: '', detail: field };
}

function readFile(source: SourceFile & { readonly kind: AgencyKind }): {
  records: AgencyRecord[];
  problems: SourceProblem[];
} {
  const { file, kind, content } = source;
  if (!Array.isArray(content)) return { records: [], problems: [{ code: 'not-a-list', file, entry: '', detail: '' }] };
  const entries: readonly unknown[] = content;
  const problems = entries.flatMap((entry, at) => {
    const name = isRecord(entry) && isText(entry['id']) ? entry['id'] : `#${at + 1}`;
    return wrongFields(entry).map((detail): SourceProblem => ({ code: 'wrong-field', file, entry: name, detail }));
  });
  const records = entries
    .filter((entry) => wrongFields(entry).length === 0)
    .filter(isRecord)
    .map((entry) => readRecord(entry, file, kind));
  return { records, problems };
}

/** The web domains of the provincial halls stand with the provinces; they belong to the form ศาลากลางจังหวัด. */
export const PROVINCIAL_HALL = 'form-province';

function withProvinceDomains(record: AgencyRecord, domains: ReadonlyMap<string, string>): AgencyRecord {
  if (record.id !== PROVINCIAL_HALL) return record;
  return {
    ...record,
    domains: [...record.domains, ...domains.keys()],
    provenance: new Map([...record.provenance, ...domains]),
  };
}

function compileWords({ file, content }: SourceFile): { lists: Record<WordList, string>; problems: SourceProblem[] } {
  const lists = { before: '', after: '', notPlace: '', placePrefix: '', foreignBefore: '', foreignAfter: '' };
  const problems: SourceProblem[] = [];
  for (const list of WORD_LISTS) {
    const words = isRecord(content) ? content[list] : undefined;
    if (isTextList(words)) lists[list] = words.join('|');
    else problems.push({ code: 'missing-words', file, entry: list, detail: '' });
  }
  return { lists, problems };
}

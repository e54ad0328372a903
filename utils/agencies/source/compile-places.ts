import { isRecord } from '../../is-record.ts';
import { comparable, comparables } from '../comparable.ts';
import { CAPITAL, type PlaceList, type WordList } from '../tables.ts';
import type { SourceProblem } from './check-source.ts';
import { isText, isTextList, isTextMap } from './shapes.ts';

interface File {
  readonly file: string;
  readonly content: unknown;
}

export interface CompiledPlaces {
  readonly lists: Readonly<Record<PlaceList, string>>;
  /** Web domains of the provincial halls, with their sources. */
  readonly domains: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
}

/** The names of provinces and districts. */
export function compilePlaces(provinces: File, districts: File): CompiledPlaces {
  const problems: SourceProblem[] = [];
  const read = rows(provinces).map((entry, at) => {
    const province = readProvince(entry);
    if (province === null)
      problems.push({ code: 'wrong-field', file: provinces.file, entry: `#${at + 1}`, detail: 'code, th, en' });
    return province;
  });
  const known = read.filter((province) => province !== null);
  const codes = new Set(known.map(({ code }) => code));
  for (const [at, entry] of rows(districts).entries()) {
    const code = isRecord(entry) ? Number(entry['province']) : Number.NaN;
    if (!codes.has(code))
      problems.push({ code: 'unknown-province', file: districts.file, entry: `#${at + 1}`, detail: String(code) });
  }
  const provinceNames = known.flatMap(({ names }) => names);
  const capitals = new Set(provinceNames.map((name) => CAPITAL + name));
  return {
    lists: {
      provinces: joined(provinceNames),
      districts: joined(
        rows(districts)
          .flatMap((entry) => names(entry, 'amphoe'))
          .filter((name) => !capitals.has(name)),
      ),
      khets: joined(rows(districts).flatMap((entry) => names(entry, 'khet'))),
    },
    domains: new Map(known.flatMap(({ domains }) => domains)),
    problems,
  };
}

/**
 * Of names joined by `|`, those that hold a word or a mark at which a place otherwise ends. The matcher reads any other
 * name right without knowing it, so the engine need not carry some eight hundred districts.
 */
export function hardToRead(list: string, words: Readonly<Record<WordList, string>>): string {
  const ends = comparables(words.after.split('|'));
  const starts = [...ends, ...comparables(words.notPlace.split('|')), ...comparables(words.placePrefix.split('|'))];
  return list
    .split('|')
    .filter((name) => {
      const form = comparable(name);
      return (
        MARKED.test(form) || starts.some((word) => form.startsWith(word)) || ends.some((word) => form.includes(word))
      );
    })
    .join('|');
}

/** A mark in a name ends it, as in สุไหงโก-ลก. */
const MARKED = /[^\u0e01-\u0e4e]/;

function joined(list: readonly string[]): string {
  return [...new Set(list)].sort().join('|');
}

function rows({ content }: File): readonly unknown[] {
  return Array.isArray(content) ? content : [];
}

function names(entry: unknown, field: string): readonly string[] {
  return isRecord(entry) && isTextList(entry[field]) ? entry[field] : [];
}

interface Province {
  readonly code: number;
  readonly names: readonly string[];
  readonly domains: readonly [string, string][];
}

function readProvince(entry: unknown): Province | null {
  if (!isRecord(entry) || !Number.isInteger(entry['code']) || !isText(entry['th']) || !isText(entry['en'])) return null;
  return {
    code: Number(entry['code']),
    names: [entry['th'], ...names(entry, 'names')],
    domains: isTextMap(entry['domains']) ? Object.entries(entry['domains']) : [],
  };
}

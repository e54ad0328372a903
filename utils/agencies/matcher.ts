import type { AgencyId } from '../model.ts';
import { buildWordTrie, type WordTrie } from '../text/word-trie.ts';
import type { AgencyLine } from './agency-line.ts';
import { CAPITAL } from './compile-places.ts';
import { keyNames, type NameSort } from './keyed-names.ts';
import { comparables, keyOf } from './keys.ts';
import type { PlaceKind } from './kinds.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { PLACE_LISTS, type Tables } from './tables.ts';

/** What is known of a name when its letters are found. */
export interface NameRecord {
  readonly agency: AgencyId;
  readonly sort: NameSort;
  readonly exact: string;
  /** Letters of the key. */
  readonly length: number;
  readonly rules: AgencyRules;
  /** The body is a topic: no name of it claims a sender. */
  readonly topic: boolean;
}

/** How the names of a body stand in a text. */
export interface AgencyRules {
  readonly place: PlaceKind | null;
  readonly local: boolean;
  /** Where no place follows, the form of words is an ordinary word (เรือนจำ, a prison). */
  readonly bareAmbiguous: boolean;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** Everything that findNames reads; words and keys are in their comparing form. */
export interface Matcher {
  readonly trie: NameTrie;
  /** By number of the key. */
  readonly records: readonly (readonly NameRecord[])[];
  readonly places: NameTrie;
  /** Kinds of each place: sum of 1 province, 2 district, 4 khet. */
  readonly placeKinds: readonly number[];
  /** The last word of open names: จังหวัด. */
  readonly openEnd: string;
  readonly before: readonly string[];
  readonly after: WordTrie<true>;
  readonly notPlace: WordTrie<true>;
  readonly placePrefix: WordTrie<true>;
  readonly foreignBefore: readonly string[];
  readonly foreignAfter: WordTrie<true>;
}

/** Bits in `placeKinds`, in the order of PLACE_LISTS. */
export const PLACE_BITS = { province: 1, district: 2, khet: 4 } as const;

/** `lines` and `ids` in the same order. */
export function buildMatcher(tables: Tables, lines: readonly AgencyLine[], ids: readonly AgencyId[]): Matcher {
  const words = (list: string): readonly string[] => comparables(list.split('|'));
  const trieOf = (list: string): WordTrie<true> => buildWordTrie(words(list).map((word) => [word, true] as const));
  return {
    ...namePart(lines, ids),
    ...placePart(tables),
    openEnd: comparables([OPEN_END])[0] ?? OPEN_END,
    before: words(tables.words.before),
    after: trieOf(tables.words.after),
    notPlace: trieOf(tables.words.notPlace),
    placePrefix: trieOf(tables.words.placePrefix),
    foreignBefore: words(tables.words.foreignBefore),
    foreignAfter: trieOf(tables.words.foreignAfter),
  };
}

/** The province, which the only open name ends in. */
const OPEN_END = 'จังหวัด';

function namePart(lines: readonly AgencyLine[], ids: readonly AgencyId[]): Pick<Matcher, 'trie' | 'records'> {
  const rules = lines.map(toRules);
  const numbers = new Map<string, number>();
  const records: NameRecord[][] = [];
  for (const { key, sort, exact, owner } of keyNames(lines)) {
    const agency = ids[owner];
    const rule = rules[owner];
    if (agency === undefined || rule === undefined) continue;
    const record = { agency, sort, exact, length: key.length, rules: rule, topic: lines[owner]?.topic === true };
    const number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, records.length);
      records.push([record]);
    } else records[number]?.push(record);
  }
  return { trie: buildNameTrie([...numbers.keys()]), records };
}

function toRules(line: AgencyLine): AgencyRules {
  return {
    place: line.place,
    local: line.kind === 'local-form',
    bareAmbiguous: line.bareAmbiguous,
    notAfter: comparables(line.notAfter),
    notBefore: comparables(line.notBefore),
  };
}

function placePart(tables: Tables): Pick<Matcher, 'places' | 'placeKinds'> {
  const kinds = new Map<string, number>();
  const add = (names: readonly string[], bit: number): void => {
    for (const form of comparables(names)) kinds.set(keyOf(form), (kinds.get(keyOf(form)) ?? 0) | bit);
  };
  for (const [at, list] of PLACE_LISTS.entries()) add(tables.places[list].split('|'), 1 << at);
  add(
    tables.places.provinces.split('|').map((name) => CAPITAL + name),
    PLACE_BITS.district,
  );
  return { places: buildNameTrie([...kinds.keys()]), placeKinds: [...kinds.values()] };
}

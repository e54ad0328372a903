import type { AgencyId } from '../model.ts';
import { once } from '../once.ts';
import { buildWordTrie, type WordTrie } from '../text/word-trie.ts';
import type { AgencyLine } from './agency-line.ts';
import { comparable, comparables } from './comparable.ts';
import type { PlaceKind } from './kinds.ts';
import { eachName, type NameSort } from './name-list.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { CAPITAL, PLACE_LISTS, type Tables } from './tables.ts';

/** What is known of a name when its letters are found. */
export interface NameRecord {
  readonly agency: AgencyId;
  readonly sort: NameSort;
  readonly written: string;
  readonly rules: AgencyRules;
}

/** How the names of a body stand in a text. */
export interface AgencyRules {
  /** No name of the body claims a sender. */
  readonly topic: boolean;
  readonly local: boolean;
  readonly place: PlaceKind | null;
  /** Where no place follows, the form of words is an ordinary word (เรือนจำ, a prison). */
  readonly bareAmbiguous: boolean;
  readonly notAfter: () => readonly string[];
  readonly notBefore: () => readonly string[];
}

/**
 * Everything that findNames reads. What is only asked where a name was met is made ready then: most messages name
 * nobody, and every frame waits for this.
 */
export interface Matcher {
  readonly trie: NameTrie;
  /** By number of the name; `recordsOf` knows those with the same key too. */
  readonly records: readonly NameRecord[];
  readonly places: () => Places;
  readonly words: () => Words;
}

export interface Places {
  readonly trie: NameTrie;
  /** Kind of each place by its number, one of PLACE_BITS; `kindsOf` knows those with the same key too. */
  readonly kinds: readonly number[];
}

/** Words around names, in their comparing form. */
export interface Words {
  /** What open names end in: จังหวัด, before a province. */
  readonly openEnd: string;
  /** Words that may stand glued before an abbreviation, by their last letter. */
  readonly before: ReadonlyMap<number, readonly string[]>;
  readonly after: WordTrie<true>;
  readonly notPlace: WordTrie<true>;
  readonly placePrefix: WordTrie<true>;
  readonly foreignBefore: readonly string[];
  readonly foreignAfter: WordTrie<true>;
}

/** Bits in the kinds of places, in the order of PLACE_LISTS. */
export const PLACE_BITS = { province: 1, district: 2, khet: 4 } as const;

const OPEN_END = 'จังหวัด';

/** `lines` and `ids` in the same order. */
export function buildMatcher(tables: Tables, lines: readonly AgencyLine[], ids: readonly AgencyId[]): Matcher {
  return { ...namePart(lines, ids), places: once(() => placesOf(tables)), words: once(() => wordsOf(tables)) };
}

function wordsOf({ words: lists }: Tables): Words {
  const words = (list: string): readonly string[] => comparables(list.split('|'));
  const trieOf = (list: string): WordTrie<true> => buildWordTrie(words(list).map((word) => [word, true] as const));
  return {
    openEnd: comparable(OPEN_END),
    before: byLastLetter(words(lists.before)),
    after: trieOf(lists.after),
    notPlace: trieOf(lists.notPlace),
    placePrefix: trieOf(lists.placePrefix),
    foreignBefore: words(lists.foreignBefore),
    foreignAfter: trieOf(lists.foreignAfter),
  };
}

function byLastLetter(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [word]);
    else group.push(word);
  }
  return groups;
}

function namePart(lines: readonly AgencyLine[], ids: readonly AgencyId[]): Pick<Matcher, 'trie' | 'records'> {
  const records: NameRecord[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const agency = ids[at];
    if (line === undefined || agency === undefined) continue;
    const rules = rulesOf(line);
    eachName(line, (written, sort) => {
      records.push({ agency, sort, written, rules });
    });
  }
  return { trie: buildNameTrie(records.map(({ written }) => written)), records };
}

/** What is known of all names with the key of this one, the doubtful ones of a body first. */
export function recordsOf({ trie, records }: Matcher, number: number): readonly NameRecord[] {
  const found: NameRecord[] = [];
  for (let at = number + 1; at > 0; at = trie.next[at - 1] ?? 0) {
    const record = records[at - 1];
    // The first reading of a name that a body has twice is the doubtful one, and stays; abbreviations with one key may
    // still differ in their letters (ธ.ก.ส., ธ.ก.ศ.).
    if (record !== undefined && (record.sort === 'abbreviation' || found.at(-1)?.rules !== record.rules))
      found.push(record);
  }
  return found;
}

function rulesOf(line: AgencyLine): AgencyRules {
  return {
    topic: line.topic,
    local: line.kind === 'local-form',
    place: line.place,
    bareAmbiguous: line.bareAmbiguous,
    notAfter: once(() => comparables(line.notAfter)),
    notBefore: once(() => comparables(line.notBefore)),
  };
}

function placesOf({ places }: Tables): Places {
  const lists = PLACE_LISTS.map((list) => places[list].split('|'));
  const capitals = (lists[0] ?? []).map((name) => CAPITAL + name);
  const kinds = [...lists.map((list, at) => list.map(() => 1 << at)), capitals.map(() => PLACE_BITS.district)];
  return { trie: buildNameTrie([...lists.flat(), ...capitals]), kinds: kinds.flat() };
}

/** What a place may be that is called so: a sum of PLACE_BITS. */
export function kindsOf({ trie, kinds }: Places, number: number): number {
  let all = 0;
  for (let at = number + 1; at > 0; at = trie.next[at - 1] ?? 0) all |= kinds[at - 1] ?? 0;
  return all;
}

import { isGovernmentHost } from '../../../agencies/government-hosts.ts';
import type { AgencyId } from '../../../model.ts';
import { once } from '../../../once.ts';
import { toUnicodeHost } from '../punycode.ts';
import { HOST_NICKNAMES } from './host-nicknames.ts';
import { ORDINARY } from './host-words.ts';

/** Whose name or domain a host imitates; `go.th` where it imitates the government's suffix and nobody in particular. */
export type Imitated = AgencyId | 'go.th';

/** A word in a host that stands for a body. */
export interface HostName {
  readonly label: string;
  readonly agency: AgencyId;
  /** `long` is nobody else's name; `code` is short, but no word; `ordinary` means other things as well. */
  readonly weight: 'long' | 'code' | 'ordinary';
}

/** Which hosts are the bodies' own, and which words in other hosts pose as them. */
export interface OfficialHosts {
  /** The body whose own domain a host is or stands under. Takes lower-case ASCII. */
  ownerOf(ascii: string): AgencyId | undefined;
  /** Whether the gazetteer has the host as somebody's, also where no good source supports it. */
  isListed(ascii: string): boolean;
  /** Whether a host stands under a suffix that only government gets: go.th, mi.th, รัฐบาล.ไทย, ทหาร.ไทย. */
  isGovernment(ascii: string): boolean;
  /** The body that a word of a host stands for. Takes lower case, in Unicode. */
  nameOf(label: string): HostName | undefined;
  /** The names of this length, if such names can be misspelled and still be recognised. */
  longNames(length: number): readonly HostName[];
}

/** What is taken from an entry of the gazetteer. */
export interface HostSource {
  readonly id: AgencyId;
  readonly domains: readonly string[];
  /** Name in Thai. */
  readonly th: string;
  /** Name in English; empty where there is none. */
  readonly en: string;
  /** False for what is listed but is no government sender; nobody poses as government by its name. */
  readonly claimable: boolean;
  /** Domains that no good source supports: never trusted, and never called an imitation. */
  readonly unverified: ReadonlySet<string>;
}

export interface HostSources {
  readonly agencies: ReadonlyMap<AgencyId, HostSource>;
  readonly owners: ReadonlyMap<string, AgencyId>;
}

/** A name of this length or more that is no ordinary word is nobody else's. */
const LONG = 6;
/** Names this long may be misspelled and still be recognised. */
const LONG_ENOUGH_TO_MISSPELL = 9;
/** Thai names shorter than this are words as well. */
const SHORTEST_THAI = 7;

/** Entries for forms of words (a province, an embassy), which are no names of their own. */
const FORM = 'form-';

/** Parts of a domain that name no body. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'www mail e-service eservice reserve q-online stat efiling gecc tp th id'.split(' '),
);

/**
 * Built once from the gazetteer, in its order: the first body that has a name keeps it. The names are read only when
 * the first link is judged: they cost as much as the rest of the engine's start, and most messages have no link.
 */
export function buildOfficialHosts({ agencies, owners }: HostSources): OfficialHosts {
  const sources = [...agencies.values()];
  const names = once(() => hostNames(sources));
  const long = once(() => byLength([...names().values()].filter(isMisspellable)));
  const unverified = new Set(sources.flatMap((source) => [...source.unverified]));
  const trusted = new Map([...owners].filter(([domain]) => !unverified.has(domain)));
  return {
    ownerOf: (ascii) => ownerIn(trusted, ascii),
    isGovernment: isGovernmentHost,
    isListed: (ascii) => ownerIn(owners, ascii) !== undefined,
    nameOf: (label) => names().get(label),
    longNames: (length) => long().get(length) ?? [],
  };
}

function hostNames(sources: readonly HostSource[]): ReadonlyMap<string, HostName> {
  const names = new Map<string, HostName>();
  // Nicknames first: lures that say `oic` mean the insurance commission (oic.or.th), although the gazetteer has another
  // body (oic.go.th) before it.
  addNicknames(new Map(sources.map(({ id }) => [id, id])), names);
  const named = sources.filter(({ id, claimable }) => claimable && !id.startsWith(FORM));
  for (const source of named) addDomainNames(source, names);
  for (const source of named) addSpokenNames(source, names);
  return names;
}

/** `Map.groupBy` would say this, but the oldest browser that is served has none. */
function byLength(names: readonly HostName[]): ReadonlyMap<number, readonly HostName[]> {
  const groups = new Map<number, HostName[]>();
  for (const name of names) {
    const group = groups.get(name.label.length);
    if (group === undefined) groups.set(name.label.length, [name]);
    else group.push(name);
  }
  return groups;
}

function isMisspellable({ label, weight }: HostName): boolean {
  return weight === 'long' && label.length >= LONG_ENOUGH_TO_MISSPELL && /^[a-z]+$/.test(label);
}

function ownerIn(owners: ReadonlyMap<string, AgencyId>, ascii: string): AgencyId | undefined {
  for (let at = 0; ; ) {
    const owner = owners.get(ascii.slice(at));
    if (owner !== undefined) return owner;
    const dot = ascii.indexOf('.', at);
    if (dot < 0) return undefined;
    at = dot + 1;
  }
}

function addName(names: Map<string, HostName>, label: string, agency: AgencyId): void {
  if (label.length < 2 || NO_NAMES.has(label) || /^\d+$/.test(label) || names.has(label)) return;
  const ordinary = ORDINARY.has(label) || label.length === 2;
  names.set(label, { label, agency, weight: ordinary ? 'ordinary' : label.length >= LONG ? 'long' : 'code' });
}

/**
 * The first label, since no body's domain is a public suffix: `rd` of rd.go.th, `tdac` of tdac.immigration.go.th,
 * กรมสรรพากร of a domain in Thai letters.
 */
function addDomainNames({ id, domains }: HostSource, names: Map<string, HostName>): void {
  for (const domain of domains) {
    const [first = ''] = domain.split('.', 1);
    addName(names, toUnicodeHost(first).replaceAll('-', ''), id);
  }
}

/** The id where it is a code (`ddpm`), the English and the Thai name written together. */
function addSpokenNames({ id, th, en }: HostSource, names: Map<string, HostName>): void {
  if (/^[a-z]{3,12}$/.test(id)) addName(names, id, id);
  const english = en.toLowerCase().replace(/[^a-z]/g, '');
  if (english.length >= LONG) addName(names, english, id);
  const thai = th.replace(/[\s.]/g, '');
  if (thai.length >= SHORTEST_THAI && /^[\u0e01-\u0e4e]+$/.test(thai)) addName(names, thai, id);
}

function addNicknames(ids: ReadonlyMap<string, AgencyId>, names: Map<string, HostName>): void {
  for (const [id, nicknames] of Object.entries(HOST_NICKNAMES)) {
    const agency = ids.get(id);
    if (agency === undefined) continue;
    for (const nickname of nicknames.split(' ')) addName(names, nickname, agency);
  }
}

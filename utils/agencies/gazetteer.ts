import type { AgencyId } from '../model.ts';
import { type AgencyLine, readAgencyLine, UNVERIFIED_MARK } from './agency-line.ts';
import { bundledTables } from './bundled-tables.ts';
import type { AgencyKind } from './kinds.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import type { RenewedChannels } from './renewal/renewed-channels.ts';
import type { Tables } from './tables.ts';

/** A body that can be claimed as a sender: an entry of the gazetteer. */
export interface Agency {
  readonly id: AgencyId;
  readonly kind: AgencyKind;
  /** `topic`: its names alone do not claim a sender (พร้อมเพย์, หนังสือเดินทาง). */
  readonly strength: 'sender' | 'topic';
  readonly th: string;
  /** As people say it; fits a headline. */
  readonly short: string;
  readonly en: string;
  readonly parent: AgencyId | null;
  /** False for what is no government sender although it is listed: Krungthai, universities, the stock exchange. */
  readonly claimable: boolean;
  /** Newsrooms and charities: their news is no claim, but payment, fine or registration in their name is. */
  readonly actsOnly: boolean;
  readonly domains: readonly string[];
  readonly hotlines: readonly string[];
  readonly phones: readonly string[];
  /** Those domains, hotlines and phones that no good source supports: for likeness checks, never to trust. */
  readonly unverified: ReadonlySet<string>;
}

export interface Gazetteer {
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  /** Own domains and whose they are; a shared one is the first body's, ministries before their departments. */
  readonly owners: ReadonlyMap<string, AgencyId>;
  readonly children: ReadonlyMap<AgencyId, readonly AgencyId[]>;
  /** Short codes that bodies are called at. */
  readonly hotlines: ReadonlySet<string>;
  readonly matcher: Matcher;
  readonly channels: RenewedChannels;
}

/** Builds the gazetteer from the shipped tables, or from newer ones that were verified. Takes some milliseconds. */
export function loadGazetteer(tables: Tables = bundledTables()): Gazetteer {
  const lines = tables.agencies.split('\n').map(readAgencyLine);
  const agencies = new Map(lines.map((line) => [brandId(line.id), toAgency(line)]));
  const owners = new Map<string, AgencyId>();
  const children = new Map<AgencyId, AgencyId[]>();
  for (const agency of agencies.values()) {
    for (const domain of agency.domains) if (!owners.has(domain)) owners.set(domain, agency.id);
    if (agency.parent !== null) children.set(agency.parent, [...(children.get(agency.parent) ?? []), agency.id]);
  }
  const hotlines = new Set([...agencies.values()].flatMap((agency) => agency.hotlines));
  return {
    agencies,
    owners,
    children,
    hotlines,
    matcher: buildMatcher(tables, lines, [...agencies.keys()]),
    channels: tables.channels ?? {},
  };
}

function brandId(id: string): AgencyId {
  return id as AgencyId;
}

function toAgency(line: AgencyLine): Agency {
  const facts = [line.domains, line.hotlines, line.phones];
  const [domains = [], hotlines = [], phones = []] = facts.map((list) => list.map(withoutMark));
  return {
    id: brandId(line.id),
    kind: line.kind,
    strength: line.topic ? 'topic' : 'sender',
    th: line.th,
    short: line.short,
    en: line.en,
    parent: line.parent === '' ? null : brandId(line.parent),
    claimable: line.claimable,
    actsOnly: line.actsOnly,
    domains,
    hotlines,
    phones,
    unverified: new Set(facts.flatMap((list) => list.filter(isUnverified)).map(withoutMark)),
  };
}

function isUnverified(fact: string): boolean {
  return fact.endsWith(UNVERIFIED_MARK);
}

function withoutMark(fact: string): string {
  return isUnverified(fact) ? fact.slice(0, -UNVERIFIED_MARK.length) : fact;
}

/** The id as the gazetteer knows it, for text from outside; undefined where there is no such body. */
export function agencyById(gazetteer: Gazetteer, id: string): AgencyId | undefined {
  return gazetteer.agencies.get(brandId(id))?.id;
}

/**
 * The body whose own domain this ASCII host is or lies below; the longest domain decides. Domains that no good source
 * supports do not count.
 */
export function ownerOf(gazetteer: Gazetteer, host: string): AgencyId | undefined {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const owner = gazetteer.owners.get(name);
    if (owner !== undefined && gazetteer.agencies.get(owner)?.unverified.has(name) === false) return owner;
  }
  return undefined;
}

/** Whether this ASCII host is, or lies below, a verified domain of the body, its parent or one of its children. */
export function isOwnHost(gazetteer: Gazetteer, id: AgencyId, host: string): boolean {
  const name = host.toLowerCase();
  return family(gazetteer, id).some((agency) =>
    agency.domains.some((domain) => !agency.unverified.has(domain) && (name === domain || name.endsWith(`.${domain}`))),
  );
}

/** Whether a short code is a hotline of any body. */
export function isHotline(gazetteer: Gazetteer, code: string): boolean {
  return gazetteer.hotlines.has(code);
}

/**
 * Whether a number (E.164 or short code) is a known one of the body, its parent or one of its children. Numbers that
 * no good source supports count: a scam cannot be reached at a short code, and none of the rest lowers a level.
 */
export function isKnownNumber(gazetteer: Gazetteer, id: AgencyId, number: string): boolean {
  return family(gazetteer, id).some(({ hotlines, phones }) => hotlines.includes(number) || phones.includes(number));
}

function family(gazetteer: Gazetteer, id: AgencyId): readonly Agency[] {
  const self = gazetteer.agencies.get(id);
  if (self === undefined) return [];
  const relatives = [...(self.parent === null ? [] : [self.parent]), ...(gazetteer.children.get(id) ?? [])];
  return [self, ...relatives.map((other) => gazetteer.agencies.get(other)).filter((agency) => agency !== undefined)];
}

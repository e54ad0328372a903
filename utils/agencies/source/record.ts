import { isRecord } from '../../is-record.ts';
import type { AgencyLine } from '../agency-line.ts';
import { type AgencyKind, KINDS, PLACE_KINDS } from '../kinds.ts';
import { isNameList, isText, isTextList, isTextMap } from './shapes.ts';

/** An entry of the editable source (data/README.md says what each field means), with the source of every fact. */
export interface AgencyRecord extends AgencyLine {
  readonly file: string;
  /** Source by domain, hotline or phone. */
  readonly provenance: ReadonlyMap<string, string>;
}

type Check = (value: unknown) => boolean;
const isFlag: Check = (value) => typeof value === 'boolean';

const FIELDS: Readonly<Record<string, Check>> = {
  id: (value) => isText(value) && /^[a-z0-9][a-z0-9-]*$/.test(value),
  kind: (value) => KINDS.some((kind) => kind === value),
  th: isText,
  short: isText,
  en: isText,
  parent: isText,
  notes: isText,
  source: isText,
  names: isNameList,
  abbreviations: isNameList,
  ambiguous: isNameList,
  enNames: isNameList,
  codes: isNameList,
  lures: isNameList,
  notAfter: isNameList,
  notBefore: isNameList,
  topic: isFlag,
  claimable: isFlag,
  actsOnly: isFlag,
  place: (value) => PLACE_KINDS.some((kind) => kind === value),
  bare: (value) => value === 'ambiguous',
  domains: isTextMap,
  hotlines: isTextMap,
  phones: isTextMap,
};
/** The fields that an entry may have, in the order in which they are written. */
export const ENTRY_FIELDS: readonly string[] = Object.keys(FIELDS);
const REQUIRED = ['id', 'th', 'en', 'source'] as const;

/** The fields of an entry that are missing, unknown, or not of their type. */
export function wrongFields(entry: unknown): readonly string[] {
  if (!isRecord(entry)) return ['(not an entry)'];
  const missing = REQUIRED.filter((field) => entry[field] === undefined);
  const wrong = Object.keys(entry).filter((field) => FIELDS[field]?.(entry[field]) !== true);
  return [...new Set([...missing, ...wrong])];
}

/** A fact whose source begins so is used with care and never trusted. */
export const UNVERIFIED = 'unverified:';

/** Reads an entry in which `wrongFields` found nothing. `kind`: that of its file, which the entry may override. */
export function readRecord(entry: Readonly<Record<string, unknown>>, file: string, kind: AgencyKind): AgencyRecord {
  const text = (field: string): string => (isText(entry[field]) ? entry[field] : '');
  const list = (field: string): readonly string[] => (isTextList(entry[field]) ? entry[field] : []);
  const facts = (field: string): [string, string][] => (isTextMap(entry[field]) ? Object.entries(entry[field]) : []);
  return {
    file,
    provenance: new Map(['domains', 'hotlines', 'phones'].flatMap(facts)),
    id: text('id'),
    kind: KINDS.find((known) => known === entry['kind']) ?? kind,
    th: text('th'),
    short: text('short') || text('th'),
    en: text('en'),
    parent: text('parent'),
    names: [...list('names'), ...list('enNames')],
    abbreviations: list('abbreviations'),
    ambiguous: list('ambiguous'),
    codes: list('codes'),
    lures: list('lures'),
    topic: entry['topic'] === true,
    claimable: entry['claimable'] !== false,
    actsOnly: entry['actsOnly'] === true,
    place: PLACE_KINDS.find((known) => known === entry['place']) ?? null,
    bareAmbiguous: entry['bare'] === 'ambiguous',
    notAfter: list('notAfter'),
    notBefore: list('notBefore'),
    domains: facts('domains').map(([fact]) => fact),
    hotlines: facts('hotlines').map(([fact]) => fact),
    phones: facts('phones').map(([fact]) => fact),
  };
}

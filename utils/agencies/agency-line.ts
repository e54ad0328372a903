import { type AgencyKind, KINDS, PLACE_KINDS, type PlaceKind } from './kinds.ts';

/** What the engine needs of a body: an entry of the source without provenance and notes. */
export interface AgencyLine {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly th: string;
  readonly short: string;
  readonly en: string;
  readonly parent: string;
  readonly place: PlaceKind | null;
  readonly topic: boolean;
  readonly claimable: boolean;
  readonly actsOnly: boolean;
  readonly bareAmbiguous: boolean;
  /** Facts; one that ends in `?` rests on no source that can be trusted. */
  readonly domains: readonly string[];
  readonly hotlines: readonly string[];
  readonly phones: readonly string[];
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  readonly codes: readonly string[];
  readonly lures: readonly string[];
  readonly ambiguous: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

export const UNVERIFIED_MARK = '?';

const FLAGS = { topic: 'T', unclaimable: 'U', actsOnly: 'A', bareAmbiguous: 'B' } as const;
const NO_PLACE = '-';
/** Stands for what a body's id says already: its code in capitals, its domain under go.th. A third of them are so. */
const AS_ID = '=';

const codeOf = (id: string): string => id.toUpperCase();
const domainOf = (id: string): string => `${id}.go.th`;

/**
 * Fields by tab, lists by bar (no name holds either). The first flags are the kind and the place, as one letter each.
 */
export function writeAgencyLine(line: AgencyLine): string {
  const flags = [
    KINDS.indexOf(line.kind).toString(36),
    line.place === null ? NO_PLACE : PLACE_KINDS.indexOf(line.place).toString(36),
    line.topic ? FLAGS.topic : '',
    line.claimable ? '' : FLAGS.unclaimable,
    line.actsOnly ? FLAGS.actsOnly : '',
    line.bareAmbiguous ? FLAGS.bareAmbiguous : '',
  ].join('');
  const short = line.short === line.th ? '' : line.short;
  const code = codeOf(line.id);
  const lists = [
    shortened(line.domains, domainOf(line.id)),
    line.hotlines,
    line.phones,
    line.names,
    line.abbreviations,
    shortened(line.codes, code),
    line.lures,
    shortened(line.ambiguous, code),
    line.notAfter,
    line.notBefore,
  ].map((list) => list.join('|'));
  return [line.id, flags, line.parent, line.th, short, line.en, ...lists].join('\t').trimEnd();
}

function shortened(list: readonly string[], known: string): readonly string[] {
  return list.map((each) => (each === known ? AS_ID : each));
}

function lengthened(list: readonly string[], known: string): readonly string[] {
  return list.map((each) => (each === AS_ID ? known : each));
}

export function readAgencyLine(text: string): AgencyLine {
  const fields = text.split('\t');
  const field = (at: number): string => fields[at] ?? '';
  const list = (at: number): readonly string[] => (field(at) === '' ? [] : field(at).split('|'));
  const id = field(0);
  const code = codeOf(id);
  const flags = field(1);
  return {
    id,
    kind: KINDS[Number.parseInt(flags.charAt(0), 36)] ?? 'department',
    place: PLACE_KINDS[Number.parseInt(flags.charAt(1), 36)] ?? null,
    topic: flags.includes(FLAGS.topic),
    claimable: !flags.includes(FLAGS.unclaimable),
    actsOnly: flags.includes(FLAGS.actsOnly),
    bareAmbiguous: flags.includes(FLAGS.bareAmbiguous),
    parent: field(2),
    th: field(3),
    short: field(4) || field(3),
    en: field(5),
    domains: lengthened(list(6), domainOf(id)),
    hotlines: list(7),
    phones: list(8),
    names: list(9),
    abbreviations: list(10),
    codes: lengthened(list(11), code),
    lures: list(12),
    ambiguous: lengthened(list(13), code),
    notAfter: list(14),
    notBefore: list(15),
  };
}

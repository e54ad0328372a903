import { isRecord } from '../../is-record.ts';
import type { Result } from '../../model.ts';
import { readEdition } from '../source/edition.ts';
import { type AgencyRecord, readRecord, wrongFields } from '../source/record.ts';
import { isTextMap } from '../source/shapes.ts';
import type { Edition } from '../tables.ts';
import { areChannels, type RenewedChannels } from './renewed-channels.ts';

/**
 * The part of the gazetteer that can be renewed without a release of the product: bodies with their names, domains and
 * numbers, and the source of every fact. It is data about bodies and nothing else: there is no field for a rule, a
 * level, a pattern or a weight, and a field that nobody knows is refused. docs/list-format.md, section 10, has the
 * bytes.
 */
export interface Renewable extends Edition {
  readonly agencies: readonly AgencyRecord[];
  /** Where facts come from, by the key that entries cite. */
  readonly sources: ReadonlySet<string>;
  readonly channels: RenewedChannels;
}

/** The file's name in a list directory, and in what is said of it. */
export const RENEWABLE_NAME = 'gazetteer.json';
/** Longest file that is read; the gazetteer that ships makes a quarter of it. */
export const RENEWABLE_BYTES = 2 ** 20;

/** The fields of the file, in the order in which they are written. */
export const RENEWABLE_FIELDS = ['format', 'version', 'released', 'sources', 'channels', 'agencies'];
const MOST_BODIES = 5000;

/** The file from parsed JSON, or the path of the first field that is wrong, missing or unknown. */
export function parseRenewable(raw: unknown): Result<Renewable, string> {
  if (!isRecord(raw)) return { ok: false, problem: '(not an object)' };
  const unknown = Object.keys(raw).find((field) => !RENEWABLE_FIELDS.includes(field));
  if (unknown !== undefined) return { ok: false, problem: unknown };
  if (raw['format'] !== 1) return { ok: false, problem: 'format' };
  const edition = readEdition(raw);
  if (typeof edition === 'string') return { ok: false, problem: edition };
  if (!isTextMap(raw['sources'])) return { ok: false, problem: 'sources' };
  const { channels = {} } = raw;
  if (!areChannels(channels)) return { ok: false, problem: 'channels' };
  const agencies = parseAgencies(raw['agencies']);
  if (!agencies.ok) return agencies;
  const sources = new Set(Object.keys(raw['sources']));
  return { ok: true, value: { ...edition, sources, channels, agencies: agencies.value } };
}

function parseAgencies(raw: unknown): Result<readonly AgencyRecord[], string> {
  if (!Array.isArray(raw) || raw.length > MOST_BODIES) return { ok: false, problem: 'agencies' };
  const entries: readonly unknown[] = raw;
  const records: AgencyRecord[] = [];
  for (const [at, entry] of entries.entries()) {
    const [wrong] = wrongFields(entry);
    // The files of the source give their entries a kind; here each has its own.
    const field = wrong ?? (isRecord(entry) && entry['kind'] === undefined ? 'kind' : undefined);
    if (field !== undefined || !isRecord(entry)) return { ok: false, problem: `agencies[${at}].${field}` };
    records.push(readRecord(entry, RENEWABLE_NAME, 'department'));
  }
  return { ok: true, value: records };
}

import { isRecord } from '../../is-record.ts';
import type { Result } from '../../model.ts';
import { RENEWABLE_FIELDS } from '../renewal/renewable.ts';
import type { SourceProblem } from './check-source.ts';
import { compileGazetteer, type GazetteerSource, PROVINCIAL_HALL } from './compile.ts';
import { compilePlaces } from './compile-places.ts';
import { ENTRY_FIELDS } from './record.ts';
import { isTextMap } from './shapes.ts';

/**
 * The renewable part of the editable source, as plain data for JSON; or all that is wrong with the source. What is left
 * out: notes, places and the words of the matcher.
 */
export function exportRenewable(
  source: GazetteerSource,
): Result<Readonly<Record<string, unknown>>, readonly SourceProblem[]> {
  const compiled = compileGazetteer(source);
  if (!compiled.ok) return compiled;
  const { version, released } = compiled.value;
  const { domains } = compilePlaces(source.provinces, source.districts);
  const agencies = source.agencies.flatMap(({ kind, content }) => {
    const entries: readonly unknown[] = Array.isArray(content) ? content : [];
    return entries.filter(isRecord).map(({ notes: _, ...entry }) => withDomains({ kind, ...entry }, domains));
  });
  return { ok: true, value: { format: 1, version, released, sources: source.sources.content, agencies } };
}

/** The domains of the provincial halls stand with the provinces in the source, and with their body here. */
function withDomains(
  entry: Readonly<Record<string, unknown>>,
  domains: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  if (entry['id'] !== PROVINCIAL_HALL) return entry;
  const own = isTextMap(entry['domains']) ? entry['domains'] : {};
  return { ...entry, domains: { ...own, ...Object.fromEntries(domains) } };
}

/**
 * The one way in which a file is written: fields in one order, lists and facts as they stand (a person is shown the
 * first domain and the first number), one body a line, so that a change can be read. Only for what `parseRenewable` has
 * taken.
 */
export function writeRenewable(file: Readonly<Record<string, unknown>>): string {
  const lines = RENEWABLE_FIELDS.filter((field) => file[field] !== undefined).map((field) => {
    const value = field === 'agencies' ? bodies(file[field]) : JSON.stringify(file[field]);
    return `${JSON.stringify(field)}:${value}`;
  });
  return `{${lines.join(',\n')}}\n`;
}

function bodies(agencies: unknown): string {
  const entries: readonly unknown[] = Array.isArray(agencies) ? agencies : [];
  const lines = entries.filter(isRecord).map((entry) => {
    const fields = ENTRY_FIELDS.filter((field) => entry[field] !== undefined);
    return JSON.stringify(Object.fromEntries(fields.map((field) => [field, entry[field]])));
  });
  return `[\n${lines.join(',\n')}\n]`;
}

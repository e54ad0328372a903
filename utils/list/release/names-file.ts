import type { Result } from '../../model.ts';
import { listOf, matching, record, text } from './guards.ts';
import type { ListName, Wording } from './index-file.ts';

/**
 * What a publisher says about itself and calls things by: the operator, how to contest an entry, its names of bodies
 * and the words of its reason codes. Ids and codes are never used again for something else.
 */
export interface NamesFile {
  readonly operator: Wording;
  readonly contest: Wording;
  readonly agencies: readonly NamedAgency[];
  readonly reasons: readonly NamedReason[];
}

export interface NamedAgency extends Wording {
  readonly id: string;
}

export interface NamedReason extends Wording {
  readonly code: string;
}

export const NO_WORDING: Wording = { th: '', en: '' };
export const NO_NAMES: NamesFile = { operator: NO_WORDING, contest: NO_WORDING, agencies: [], reasons: [] };

/** Ids and codes; they stand in the table of classes of a list. */
export const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const MOST_NAMES = 50_000;
const words = { th: text(2000), en: text(2000) };
const namesFile = record<NamesFile>({
  operator: record<Wording>(words),
  contest: record<Wording>(words),
  agencies: listOf(record<NamedAgency>({ id: matching(NAME), ...words }), MOST_NAMES),
  reasons: listOf(record<NamedReason>({ code: matching(NAME), ...words }), MOST_NAMES),
});

/** The file from parsed JSON; fields that are missing are empty. The problem is the path of the first wrong field. */
export function parseNames(raw: unknown): Result<NamesFile, string> {
  const wrong: string[] = [];
  const whole: unknown = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...NO_NAMES, ...raw } : raw;
  return namesFile(whole, '', wrong) ? { ok: true, value: whole } : { ok: false, problem: wrong[0] ?? '' };
}

/**
 * How a list reads the agency or reason of a row: an id or code that is known, or a body's name. Without any reasons in
 * the file every code of the right form is taken.
 */
export function namesOf(list: ListName, { agencies, reasons }: NamesFile): (given: string) => string | null {
  const ids =
    list === 'white'
      ? agencies.flatMap(({ id, th, en }) => [[id, id] as const, [th, id] as const, [en.toLowerCase(), id] as const])
      : reasons.map(({ code }) => [code, code] as const);
  // Backwards, so that of two bodies with one name the first counts.
  const known = new Map([...ids].reverse().filter(([name]) => name !== ''));
  const open = list !== 'white' && reasons.length === 0;
  return (given) => known.get(given) ?? known.get(given.toLowerCase()) ?? (open && NAME.test(given) ? given : null);
}

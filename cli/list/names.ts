import { readFileSync } from 'node:fs';
import { type Agency, loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import type { ListName } from '../../utils/list/release/index-file.ts';
import { type NamesFile, NO_NAMES, namesOf, parseNames } from '../../utils/list/release/names-file.ts';
import type { Result } from '../../utils/model.ts';
import { parseJson } from './list-folder.ts';

/** The publisher's own names of bodies and reasons; a sentence where the file is none. */
export function readNames(file: string): Result<NamesFile, string> {
  try {
    const names = parseNames(parseJson(readFileSync(file)));
    return names.ok ? names : { ok: false, problem: `${file}: wrong or missing: ${names.problem || 'a JSON object'}` };
  } catch {
    return { ok: false, problem: `${file}: cannot be read` };
  }
}

/** The publisher's own names go before those that everybody has. */
export function withGazetteer(names: NamesFile): NamesFile {
  const known = [...loadGazetteer().agencies.values()].map(({ id, th, en }: Agency) => ({ id, th, en }));
  return { ...names, agencies: [...names.agencies, ...known] };
}

/** How the agency or reason of a row is read: the gazetteer's names, and those of a file where there is one. */
export function readNameOf(list: ListName, file: string | null): Result<(given: string) => string | null, string> {
  const names = file === null ? { ok: true as const, value: NO_NAMES } : readNames(file);
  return names.ok ? { ok: true, value: namesOf(list, withGazetteer(names.value)) } : names;
}

import { bundledTables, renewedTables } from '../../utils/agencies/bundled-tables.ts';
import type { Tables } from '../../utils/agencies/tables.ts';
import { lookUp } from '../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../utils/list/lookup/piece-cache.ts';
import { createMemoryStore, type MemoryContent } from '../../utils/list/store/memory-store.ts';
import type { Listing, Result } from '../../utils/model.ts';
import { findList, loadList, readListGazetteer } from '../list/open-list.ts';
import { formatListProblem } from '../list/problem-words.ts';

/** What the list says of numbers, in their order; null where no list was given. */
export type Lookup = (numbers: readonly string[]) => Promise<readonly Listing[] | null>;

/** A list that was given on the command line, as plain data that goes to every worker. */
export interface GivenList {
  readonly content: MemoryContent;
  /** The same for all messages of a run. */
  readonly now: number;
  /** The gazetteer to judge by: the list's own where it has a newer one, else the one that ships. */
  readonly tables: Tables;
  /** Why the list's gazetteer is not used; null where nothing is wrong. Its numbers are good all the same. */
  readonly refusedGazetteer: string | null;
}

/** The list of `--list DIR|URL --root ROOT.json`, verified; the problem is a sentence. */
export async function readGivenList(
  { place, root }: { readonly place: string; readonly root: string },
  now: number,
): Promise<Result<GivenList, string>> {
  const found = await findList(place, root);
  const content = found.ok ? await loadList(found.value, now) : found;
  if (!content.ok) return { ok: false, problem: `--list ${place}: ${formatListProblem(content.problem)}` };
  const renewed = readListGazetteer(content.value);
  const value: GivenList = {
    content: content.value,
    now,
    tables: renewed.ok && renewed.value !== null ? renewedTables(renewed.value) : bundledTables(),
    refusedGazetteer: renewed.ok ? null : `--list ${place}: ${formatListProblem(renewed.problem)}`,
  };
  return { ok: true, value };
}

export function createLookup(list: GivenList | null): Lookup {
  if (list === null) return async () => null;
  const store = createMemoryStore(list.content);
  const options = { now: list.now, language: 'en', cache: createPieceCache() } as const;
  return (numbers) => lookUp(store, numbers, options);
}

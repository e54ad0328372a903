import { existsSync, readFileSync } from 'node:fs';
import type { Renewed } from '../../utils/agencies/bundled-tables.ts';
import { createHttpSource, listAddress } from '../../utils/list/client/http-source.ts';
import { type ListProblem, refuse } from '../../utils/list/client/problem.ts';
import { readGazetteer } from '../../utils/list/client/read-gazetteer.ts';
import type { FileSource } from '../../utils/list/client/source.ts';
import { updateList } from '../../utils/list/client/update.ts';
import { createMemoryStore, emptyContent, type MemoryContent } from '../../utils/list/store/memory-store.ts';
import { readGivenRoot } from '../../utils/list/trust/fingerprint.ts';
import { JUDGED_FROM_FILES, JUDGED_FROM_HOST, type JudgedRoles } from '../../utils/list/trust/trusted.ts';
import type { Result } from '../../utils/model.ts';
import { createFolderSource } from './folder-source.ts';

/** A list as a command is given it: a directory or an address, and the root that is trusted. */
export interface ListPlace {
  readonly source: FileSource;
  /** A directory is judged as imported files are: by the dates of root and targets. */
  readonly judged: JudgedRoles;
  readonly root: Uint8Array;
  readonly fingerprint: string;
}

export async function findList(place: string, rootFile: string): Promise<Result<ListPlace, ListProblem>> {
  const root = readRoot(rootFile);
  if (!root.ok) return root;
  const given = await readGivenRoot(root.value);
  if (!given.ok) return { ok: false, problem: { ...given.problem, file: rootFile } };
  const known = { root: root.value, fingerprint: given.value.fingerprint };
  if (!/^https?:/i.test(place)) {
    if (!existsSync(place)) return refuse('not-found', place);
    return { ok: true, value: { ...known, source: createFolderSource(place), judged: JUDGED_FROM_FILES } };
  }
  const address = listAddress(place);
  if (address === null) return refuse('bad-address', place);
  const source = createHttpSource(address, { fetch, now: Date.now, note: () => undefined });
  return { ok: true, value: { ...known, source, judged: JUDGED_FROM_HOST } };
}

function readRoot(file: string): Result<Uint8Array, ListProblem> {
  try {
    return { ok: true, value: new Uint8Array(readFileSync(file)) };
  } catch {
    return refuse('not-found', file);
  }
}

/** The list, verified and put together by the client's own code, in memory. */
export async function loadList(place: ListPlace, now: number): Promise<Result<MemoryContent, ListProblem>> {
  const content = emptyContent();
  const { source, judged, root, fingerprint } = place;
  const store = createMemoryStore(content);
  const updated = await updateList({ source, judged, start: root, connection: fingerprint, store, now, bucket: 0 });
  return updated.ok ? { ok: true, value: content } : updated;
}

/** The gazetteer of a list, compiled; null where it has none that is newer than the one that ships. */
export function readListGazetteer({ generation, pieces }: MemoryContent): Result<Renewed | null, ListProblem> {
  const sha256 = generation?.gazetteer ?? null;
  const bytes = sha256 === null ? undefined : pieces.get(sha256);
  return sha256 === null || bytes === undefined ? { ok: true, value: null } : readGazetteer({ sha256, bytes });
}

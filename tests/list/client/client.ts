import { createHash } from 'node:crypto';
import { refuse } from '../../../utils/list/client/problem.ts';
import type { FileSource } from '../../../utils/list/client/source.ts';
import { type UpdateInput, updateList } from '../../../utils/list/client/update.ts';
import { lookUp } from '../../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../../utils/list/lookup/piece-cache.ts';
import { type ListStore, piecesOf } from '../../../utils/list/store/store.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { JUDGED_FROM_HOST } from '../../../utils/list/trust/trusted.ts';

/** The files of a map, as a source; notes what was asked for. */
export function mapSource(files: ReadonlyMap<string, Uint8Array>, asked: string[] = []): FileSource {
  return {
    read: async (path, most) => {
      asked.push(path);
      const bytes = files.get(path);
      if (bytes === undefined) return refuse('not-found', path);
      return bytes.length > most ? refuse('too-long', path) : { ok: true, value: bytes };
    },
  };
}

/** One update of a client that trusts this root; `done` or the code of the problem. */
export async function update(
  store: ListStore,
  root: Uint8Array,
  source: FileSource,
  more: Partial<UpdateInput> = {},
): Promise<string> {
  const given = await readGivenRoot(root);
  const connection = given.ok ? given.value.fingerprint : 'broken';
  const input = {
    store,
    source,
    start: root,
    connection,
    judged: JUDGED_FROM_HOST,
    now: Date.now(),
    bucket: 0,
    ...more,
  };
  const result = await updateList(input);
  return result.ok ? result.value : result.problem.code;
}

/** What the store holds: the releases of black, grey and white; throws where it is not whole. */
export async function heldReleases(store: ListStore): Promise<string> {
  return store.look(async ({ generation, details, piece }) => {
    const held = await generation();
    if (held === null) return 'none';
    if ((await details()) === null) throw new Error('a generation without its details');
    for (const sha256 of piecesOf(held)) {
      const bytes = await piece(sha256);
      if (bytes === null) throw new Error(`a piece is missing: ${sha256}`);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`a piece is another: ${sha256}`);
    }
    const { black, grey, white } = held.lists;
    return [black, grey, white].map((head) => head?.seq ?? 0).join('/');
  });
}

export async function statuses(store: ListStore, numbers: readonly string[], now = Date.now()): Promise<string[]> {
  const listings = await lookUp(store, numbers, { now, language: 'th', cache: createPieceCache() });
  return listings === null ? ['no-list'] : listings.map(({ status }) => status);
}

import type { Result } from '../../model.ts';
import type { ListProblem } from '../client/problem.ts';
import { updateList } from '../client/update.ts';
import { readGivenRoot } from '../trust/fingerprint.ts';
import { JUDGED_FROM_FILES } from '../trust/trusted.ts';
import type { ListEnvironment } from './environment.ts';

/**
 * The hotlines that ship (`public/seed`), a list directory like any other: verified by the same client, stored in the
 * same place, judged as files are. It stands where no list is and gives way to the first one that comes. No list that
 * accuses ships.
 */

export const ROOT_FILE = 'metadata/1.root.json';
const ROOT_BYTES = 64 * 1024;

/** Takes the seed that came with this version, where no other list is here. For `alone`. */
export async function takeSeed({ store, packaged, now }: ListEnvironment): Promise<Result<null, ListProblem>> {
  const generation = await store.look((view) => view.generation());
  if (generation !== null && !generation.builtIn) return DONE;
  const root = await packaged.read(ROOT_FILE, ROOT_BYTES);
  if (!root.ok) return root;
  const given = await readGivenRoot(root.value);
  if (!given.ok) return given;
  const taken = await updateList({
    source: packaged,
    store,
    start: root.value,
    connection: given.value.fingerprint,
    judged: JUDGED_FROM_FILES,
    now: now(),
    bucket: 0,
    builtIn: true,
  });
  return taken.ok ? DONE : taken;
}

const DONE = { ok: true, value: null } as const;

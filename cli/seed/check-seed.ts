import { join } from 'node:path';
import { ROOT_FILE } from '../../utils/list/extension/seed.ts';
import { lookUp } from '../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../utils/list/lookup/piece-cache.ts';
import { numberOfKey } from '../../utils/list/rows/number-key.ts';
import { createMemoryStore, type MemoryContent } from '../../utils/list/store/memory-store.ts';
import type { Listing } from '../../utils/model.ts';
import { findList, loadList } from '../list/open-list.ts';
import type { Hotlines } from './hotlines.ts';

/** Stores and administrators keep a version for months; so long after a release its seed must still be good. */
const SHORTEST_DAYS = 90;
const DAY = 86_400_000;

/** Why the seed in a folder may not be released with these hotlines; null where it may. By the client's own code. */
export async function checkSeed(folder: string, hotlines: Hotlines, now: number): Promise<string | null> {
  const place = await findList(folder, join(folder, ROOT_FILE));
  if (!place.ok) return place.problem.code;
  const list = await loadList(place.value, now);
  if (!list.ok) return list.problem.code;
  const { generation } = list.value;
  const { black = null, grey = null, white = null } = generation?.lists ?? {};
  if (generation === null || white === null) return 'no white list';
  if (black !== null || grey !== null) return 'a list that accuses must not ship';
  if (generation.expires < now + SHORTEST_DAYS * DAY) return `valid for less than ${SHORTEST_DAYS} days`;
  if (white.count !== hotlines.owners.size) return `${white.count} numbers, not ${hotlines.owners.size}`;
  return (await otherOwner(list.value, hotlines, now)) ?? null;
}

/** A number that the seed does not give to its body, by the body's names. */
async function otherOwner(content: MemoryContent, { owners, bodies }: Hotlines, now: number): Promise<string | null> {
  const names = new Map(bodies.map(({ id, th, en }) => [id, { th, en }]));
  const numbers = [...owners.keys()].map(numberOfKey);
  for (const language of ['th', 'en'] as const) {
    const options = { now, language, cache: createPieceCache() };
    const listings: readonly Listing[] = (await lookUp(createMemoryStore(content), numbers, options)) ?? [];
    for (const [index, id] of [...owners.values()].entries()) {
      const { agency, agencyName } = listings[index] ?? {};
      if (agency !== id || agencyName !== names.get(id)?.[language]) return `${numbers[index]} is not ${id}`;
    }
  }
  return null;
}

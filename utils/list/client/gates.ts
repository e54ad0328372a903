import { placeInShard } from '../codec/shard.ts';
import type { ListIndex, ListName } from '../release/index-file.ts';
import { CHANGE_LIMITS, isLargeChange } from '../release/sanity.ts';
import { numberOfKey } from '../rows/number-key.ts';
import { type ListProblem, refuse } from './problem.ts';

/** Gates for what is signed and still not to be believed: a mistake of the publisher, or a stolen key. */

/**
 * Numbers that no list may accuse: emergency, police, the anti-scam centre, and lines to which people are sent for
 * help.
 */
export const CANARIES: readonly number[] = [
  191, 199, 1111, 1155, 1161, 1166, 1193, 1196, 1197, 1199, 1202, 1205, 1212, 1213, 1300, 1323, 1330, 1422, 1441, 1506,
  1548, 1556, 1567, 1569, 1584, 1599, 1669, 1676, 1784,
];

/** A number of a sound shard that must not stand on this list, as people write it; null where there is none. */
export function misplacedNumber(list: ListName, shard: Uint8Array): string | null {
  if (list === 'white') return null;
  const found = CANARIES.find((canary) => placeInShard(shard, canary) >= 0);
  return found === undefined ? null : numberOfKey(found);
}

/** Why a release may not follow on the one that is here (null: a first one); null where it may. */
export function refusedRelease(next: ListIndex, here: ListIndex | null): ListProblem | null {
  const folder = `targets/lists/${next.list}`;
  const prefix = crowdedPrefix(next);
  if (prefix !== null) return refuse('crowded-prefix', folder, prefix).problem;
  if (here === null || isAllowed(next, here)) return null;
  // Several releases may have passed since the last look; each may change as much.
  const releases = Math.max(1, next.seq - here.seq);
  const limits = { share: CHANGE_LIMITS.share * releases, numbers: CHANGE_LIMITS.numbers * releases };
  if (!isLargeChange(here.count, next.count, limits)) return null;
  return refuse('large-change', folder, `${here.count} > ${next.count}`).problem;
}

/** The operator has signed that a change is meant, in this release or in one that was skipped here. */
function isAllowed({ seq, allowLargeChange }: ListIndex, here: ListIndex): boolean {
  return allowLargeChange !== null && allowLargeChange > here.seq && allowLargeChange <= seq;
}

/** Numbers that share all but their last seven digits: what one mobile prefix (081, 092 …) holds. */
const BLOCK = 10_000_000;
const MOST_OF_BLOCK = 0.5;

/**
 * A prefix of which half or more is listed: nobody accuses half of a network. By whole shards, which lie so close there
 * that nothing needs to be decoded.
 */
function crowdedPrefix({ shards }: ListIndex): string | null {
  const counts = new Map<number, number>();
  for (const [place, { lo, n }] of shards.entries()) {
    const block = Math.floor(lo / BLOCK);
    const hi = shards[place + 1]?.lo ?? Infinity;
    if (hi <= (block + 1) * BLOCK) counts.set(block, (counts.get(block) ?? 0) + n);
  }
  const crowded = [...counts].find(([, count]) => count >= BLOCK * MOST_OF_BLOCK);
  return crowded === undefined ? null : `${numberOfKey(crowded[0] * BLOCK).slice(0, -7)}…`;
}

import { createEngine } from '../../utils/verdict/analyse.ts';
import type { Judge } from '../../utils/verdict/with-list.ts';
import { createLookup, type GivenList } from './number-list.ts';

/** What judges the messages of a run: the engine, and the list where one was given. */
export function createJudge(list: GivenList | null): Judge {
  const lookup = createLookup(list);
  return {
    engine: createEngine(list?.tables),
    ownDomains: [],
    lookup: async (numbers) => ({ ok: true, value: await lookup(numbers) }),
  };
}

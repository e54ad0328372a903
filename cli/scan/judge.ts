import type { Message, Verdict } from '../../utils/model.ts';
import { type Judge, judgeAtOnce, judgeWithList } from '../../utils/page/judge.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
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

/** The verdict, with what the list says of the message's numbers. */
export async function judgeMessage(message: Message, judge: Judge): Promise<Verdict> {
  const atOnce = judgeAtOnce(message, judge);
  return (await judgeWithList(message, atOnce, judge)) ?? atOnce;
}

import type { JudgedView } from '../../components/check/props.ts';
import { claimedAgency } from '../agency-view.ts';
import type { Message } from '../model.ts';
import { type Judge, judgeAtOnce, judgeWithList } from '../page/judge.ts';
import type { Language } from '../setting-values.ts';

/** A message with its verdict, the list included; only numbers go to the background. */
export async function judgeMessage(message: Message, judge: Judge, language: Language): Promise<JudgedView> {
  const atOnce = judgeAtOnce(message, judge);
  const verdict = (await judgeWithList(message, atOnce, judge)) ?? atOnce;
  return { message, view: { verdict, agency: claimedAgency(verdict, judge.engine.gazetteer, language) } };
}

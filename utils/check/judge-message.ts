import type { JudgedView } from '../../components/check/props.ts';
import { claimedAgency } from '../agency-view.ts';
import type { Message } from '../model.ts';
import type { Language } from '../setting-values.ts';
import { type Judge, judgeFully } from '../verdict/with-list.ts';

/** A message with its verdict, the list included; only numbers go to the background. */
export async function judgeMessage(message: Message, judge: Judge, language: Language): Promise<JudgedView> {
  const verdict = await judgeFully(message, judge);
  return { message, view: { verdict, agency: claimedAgency(verdict, judge.engine.gazetteer, language) } };
}

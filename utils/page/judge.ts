import type { Engine } from '../extract/entities.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing, Message, Result, Verdict } from '../model.ts';
import { analyse } from '../verdict/analyse.ts';

export interface Judge {
  readonly engine: Engine;
  readonly ownDomains: readonly string[];
  /** Asks the background; numbers only. */
  readonly lookup: (numbers: readonly string[]) => Promise<Result<readonly Listing[] | null, string>>;
}

/** What can be said at once, without the list. */
export function judgeAtOnce(message: Message, { engine, ownDomains }: Judge): Verdict {
  return quietIfOwn(message, analyse(message, engine, { ownDomains }));
}

/** The verdict again with what the list says of its numbers; null where the list adds nothing. */
export async function judgeWithList(message: Message, verdict: Verdict, judge: Judge): Promise<Verdict | null> {
  const numbers = [...new Set(verdict.phones.map(({ number }) => number))];
  if (numbers.length === 0) return null;
  const answer = await judge.lookup(numbers);
  if (!answer.ok || answer.value === null) return null;
  const listings = listingsByNumber(numbers, answer.value);
  return quietIfOwn(message, analyse(message, judge.engine, { listings, ownDomains: judge.ownDomains }));
}

/** Nobody is warned of what they have written themselves; its links and numbers are still known. */
function quietIfOwn({ direction }: Message, verdict: Verdict): Verdict {
  return direction === 'outgoing' ? { ...verdict, level: 'none', agency: null, reasons: [] } : verdict;
}

import type { Engine } from '../extract/engine.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing, Message, Result, Verdict } from '../model.ts';
import { judgementOf } from './analyse.ts';

export interface Judge {
  readonly engine: Engine;
  readonly ownDomains: readonly string[];
  /** What the list says of numbers; nothing else is handed over. */
  readonly lookup: (numbers: readonly string[]) => Promise<Result<readonly Listing[] | null, string>>;
}

export interface Judged {
  /** What can be said at once, without the list. */
  readonly verdict: Verdict;
  /** The verdict again with what the list says of its numbers; null where the list adds nothing. */
  readonly askList: () => Promise<Verdict | null>;
}

/** Reads a message once. */
export function judgeAtOnce(message: Message, { engine, ownDomains, lookup }: Judge): Judged {
  const judgement = judgementOf(message, engine, ownDomains);
  const verdict = quietIfOwn(message, judgement());
  return {
    verdict,
    askList: async () => {
      const numbers = [...new Set(verdict.phones.map(({ number }) => number))];
      if (numbers.length === 0) return null;
      const answer = await lookup(numbers);
      if (!answer.ok || answer.value === null) return null;
      return quietIfOwn(message, judgement(listingsByNumber(numbers, answer.value)));
    },
  };
}

/** The verdict with all that can be known, the list included. */
export async function judgeFully(message: Message, judge: Judge): Promise<Verdict> {
  const { verdict, askList } = judgeAtOnce(message, judge);
  return (await askList()) ?? verdict;
}

/** Nobody is warned of what they have written themselves; its links and numbers are still known. */
function quietIfOwn({ direction }: Message, verdict: Verdict): Verdict {
  return direction === 'outgoing' ? { ...verdict, level: 'none', agency: null, reasons: [] } : verdict;
}

import type { DraftResult } from '../../components/staff/props.ts';
import type { Language } from '../../components/warning/props.ts';
import { createNames } from '../agency-view.ts';
import type { Engine } from '../extract/entities.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing, Result } from '../model.ts';
import { judgeReading, readDraft } from '../outgoing/check-draft.ts';
import type { Draft } from '../outgoing/draft.ts';
import { groupFindings, lettersOf, worstOf } from '../outgoing/grouped.ts';
import { propose } from '../outgoing/propose.ts';
import { uncheckedOf } from '../outgoing/unchecked.ts';

export interface MessageTools {
  readonly engine: Engine;
  readonly ownDomains: readonly string[];
  readonly language: Language;
  /** Asks the background; numbers only. */
  readonly lookup: (numbers: readonly string[]) => Promise<Result<readonly Listing[] | null, string>>;
}

/** What is found in one message, with what the list says of its numbers. */
export async function checkMessage(draft: Draft, tools: MessageTools): Promise<Omit<DraftResult, 'mail'>> {
  const { engine, ownDomains, language, lookup } = tools;
  const reading = readDraft(draft, engine, { ownDomains });
  const numbers = [...new Set(reading.entities.phones.map(({ number }) => number))];
  const answer = numbers.length === 0 ? null : await lookup(numbers);
  const listings = answer?.ok === true ? answer.value : null;
  const check = judgeReading(reading, listings === null ? undefined : listingsByNumber(numbers, listings));
  return {
    worst: worstOf(check.findings),
    writer:
      check.agency === null ? null : (createNames(engine.gazetteer, language).agencyOf(check.agency)?.name ?? null),
    groups: groupFindings(check.findings, draft.message),
    letters: lettersOf(check.findings),
    sms: check.sms,
    proposal: propose(draft, check, engine),
    unchecked: uncheckedOf(draft, check),
  };
}

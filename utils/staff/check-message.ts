import type { DraftResult } from '../../components/staff/props.ts';
import type { Language } from '../../components/warning/props.ts';
import { createNames } from '../agency-view.ts';
import { reportOf } from '../compose/draft-report.ts';
import type { Engine } from '../extract/engine.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Listing, Result } from '../model.ts';
import { type DraftCheck, judgeReading, readDraft } from '../outgoing/check-draft.ts';
import type { Draft } from '../outgoing/draft.ts';
import { propose } from '../outgoing/propose.ts';

export interface MessageTools {
  readonly engine: Engine;
  readonly ownDomains: readonly string[];
  readonly language: Language;
  /** Asks the background; numbers only. */
  readonly lookup: (numbers: readonly string[]) => Promise<Result<readonly Listing[] | null, string>>;
}

/** What is found in one message, with what the list says of its numbers. */
export async function checkMessage(draft: Draft, tools: MessageTools): Promise<Omit<DraftResult, 'mail'>> {
  const { engine, ownDomains, lookup } = tools;
  const reading = readDraft(draft, engine, { ownDomains });
  const numbers = [...new Set(reading.entities.phones.map(({ number }) => number))];
  const answer = numbers.length === 0 ? null : await lookup(numbers);
  const listings = answer?.ok === true ? answer.value : null;
  const check = judgeReading(reading, listings === null ? undefined : listingsByNumber(numbers, listings));
  return resultOf(draft, check, tools);
}

/** What the page shows of a draft that was checked. */
export function resultOf(
  draft: Draft,
  check: DraftCheck,
  { engine, language }: Pick<MessageTools, 'engine' | 'language'>,
): Omit<DraftResult, 'mail'> {
  const { agencyOf } = createNames(engine.gazetteer, language);
  return {
    ...reportOf({ draft, check }),
    // Of a local body the gazetteer knows the form alone, and the draft the name.
    writer: check.writerWords ?? (check.agency === null ? null : (agencyOf(check.agency)?.name ?? null)),
    proposal: propose(draft, check, engine),
  };
}

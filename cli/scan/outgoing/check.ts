import type { Engine } from '../../../utils/extract/engine.ts';
import { listingsByNumber } from '../../../utils/listings-by-number.ts';
import type { Level } from '../../../utils/model.ts';
import { checkDraft, type DraftCheck } from '../../../utils/outgoing/check-draft.ts';
import type { Draft } from '../../../utils/outgoing/draft.ts';
import { levelOfFindings } from '../../../utils/outgoing/finding.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { createLookup, type GivenList } from '../number-list.ts';

/** A draft and what was found in it. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly check: DraftCheck;
  readonly level: Level;
  readonly engine: Engine;
}

/** What checks the drafts of a run: the engine, and the list where one was given. */
export function createDraftChecker(list: GivenList | null): (draft: Draft) => Promise<CheckedDraft> {
  const engine = createEngine(list?.tables);
  const lookup = createLookup(list);
  return async (draft) => {
    const atOnce = checkDraft(draft, engine);
    const numbers = [...new Set(atOnce.entities.phones.map(({ number }) => number))];
    const said = numbers.length === 0 ? null : await lookup(numbers);
    const check = said === null ? atOnce : checkDraft(draft, engine, { listings: listingsByNumber(numbers, said) });
    return { draft, check, level: levelOfFindings(check.findings), engine };
  };
}

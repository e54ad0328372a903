import type { Engine } from '../../extract/engine.ts';
import type { AgencyId, Result } from '../../model.ts';
import type { Language } from '../../setting-values.ts';
import { reachingParts } from '../inert.ts';
import { messageOf, placeOfClue } from '../message-of.ts';
import { parseScenarios, type ScenarioProblem } from '../parse-scenarios.ts';
import type { Scenario } from '../scenario.ts';
import { type Draft, scenarioOf } from './draft.ts';
import { freeId, scenarioFile } from './own-scenarios.ts';

/** Why a draft cannot be kept as a sample yet. */
export type DraftProblem =
  | { readonly code: 'no-title' | 'no-text' }
  /** Words by which somebody could be reached. */
  | { readonly code: 'reaching'; readonly words: readonly string[] }
  /** A clue whose words stand nowhere in the message; counted from 1. */
  | { readonly code: 'clue-nowhere'; readonly clue: number }
  | ScenarioProblem;

interface Around {
  readonly language: Language;
  readonly engine: Engine;
  /** All scenarios there are, and those of them that are one's own. */
  readonly scenarios: readonly Scenario[];
  readonly own: readonly Scenario[];
  /** The body that the engine sees claimed. */
  readonly agency: AgencyId | null;
}

/** The scenario as it stands in the draft: what the engine judges while it is written. */
export function writtenScenario(draft: Draft, { language, scenarios, own, agency }: Omit<Around, 'engine'>): Scenario {
  const before = scenarios.find(({ id }) => id === draft.from) ?? null;
  // A sample that ships is copied; one's own is changed.
  const isOwn = own.some(({ id }) => id === draft.from);
  const id = isOwn ? draft.from : freeId(new Set(scenarios.map((each) => each.id)));
  return scenarioOf(draft, { id, language, before, agency });
}

/** The scenario of a draft that is fit to be shown to a class: read back as any foreign file would be. */
export function finishDraft(draft: Draft, around: Around): Result<Scenario, DraftProblem> {
  if (draft.title.trim() === '') return { ok: false, problem: { code: 'no-title' } };
  if (draft.text.trim() === '') return { ok: false, problem: { code: 'no-text' } };
  const scenario = writtenScenario(draft, around);
  const parsed = parseScenarios(scenarioFile([scenario]), around.engine.gazetteer);
  if (!parsed.ok) return parsed;
  const reaching = reachingParts(scenario, around.engine);
  if (reaching.length > 0) {
    return { ok: false, problem: { code: 'reaching', words: [...new Set(reaching.map(({ words }) => words))] } };
  }
  const message = messageOf(scenario, around.language);
  const nowhere = scenario.clues.findIndex((clue) => placeOfClue(clue, message, around.language) === null);
  if (nowhere >= 0) return { ok: false, problem: { code: 'clue-nowhere', clue: nowhere + 1 } };
  return { ok: true, value: scenario };
}

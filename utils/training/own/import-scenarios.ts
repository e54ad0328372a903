import type { Engine } from '../../extract/engine.ts';
import type { Result } from '../../model.ts';
import { LARGEST_FILE, parseScenarios, type ScenarioProblem } from '../parse-scenarios.ts';
import type { Scenario } from '../scenario.ts';
import type { InertChange } from './inert-change.ts';
import { makeInert } from './make-inert.ts';

/** Why nothing of a file was taken. */
export type ImportProblem =
  | ScenarioProblem
  | { readonly code: 'unreadable' }
  /** Something in it leads to somebody and could not be replaced; `at` is the scenario, counted from 1. */
  | { readonly code: 'reaching'; readonly at: string; readonly words: readonly string[] };

export interface Imported {
  readonly scenarios: readonly Scenario[];
  /** What was replaced in them, so that nobody can be reached. */
  readonly changes: readonly InertChange[];
}

/** Thai letters take three bytes: a file of more is longer than any that is read, and is not opened. */
export const LARGEST_BYTES = LARGEST_FILE * 3;

/** Reads scenarios from elsewhere, makes them inert, and says what was changed. Everything or nothing. */
export function importScenarios(text: string, engine: Engine): Result<Imported, ImportProblem> {
  const parsed = parseScenarios(text.replace(/^\ufeff/, ''), engine.gazetteer);
  if (!parsed.ok) return parsed;
  const made = parsed.value.map((scenario) => makeInert(scenario, engine));
  const at = made.findIndex(({ left }) => left.length > 0);
  if (at >= 0) {
    const words = (made[at]?.left ?? []).map((each) => each.words);
    return { ok: false, problem: { code: 'reaching', at: String(at + 1), words } };
  }
  return {
    ok: true,
    value: { scenarios: made.map(({ scenario }) => scenario), changes: made.flatMap(({ changes }) => changes) },
  };
}

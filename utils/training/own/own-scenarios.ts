import type { Gazetteer } from '../../agencies/gazetteer.ts';
import { parseScenarios } from '../parse-scenarios.ts';
import type { Scenario } from '../scenario.ts';

/** The file in which scenarios are handed on: what `parseScenarios` reads. */
export function scenarioFile(scenarios: readonly Scenario[]): string {
  return `${JSON.stringify({ scenarios }, null, 2)}\n`;
}

/** What was kept of one's own; one that cannot be read any more is left out, and the others stay. */
export function parseOwn(raw: unknown, gazetteer: Gazetteer): readonly Scenario[] {
  const kept: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return kept.flatMap((each) => {
    const parsed = parseScenarios(JSON.stringify({ scenarios: [each] }), gazetteer);
    return parsed.ok ? parsed.value : [];
  });
}

/** An id that no scenario has yet: `own-1`, `own-2`, … */
export function freeId(taken: ReadonlySet<string>, stem = 'own'): string {
  for (let number = 1; ; number++) {
    const id = `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** One's own with others added; one whose id is taken gets another, so that nothing is replaced unseen. */
export function withAdded(
  own: readonly Scenario[],
  added: readonly Scenario[],
  builtIn: readonly Scenario[],
): readonly Scenario[] {
  const taken = new Set([...builtIn, ...own].map(({ id }) => id));
  const fresh = added.map((scenario) => {
    const id = taken.has(scenario.id) ? freeId(taken, scenario.id.slice(0, 50)) : scenario.id;
    taken.add(id);
    return { ...scenario, id };
  });
  return [...own, ...fresh];
}

/** One's own with one of them written anew, or with a new one at the end. */
export function withWritten(own: readonly Scenario[], written: Scenario): readonly Scenario[] {
  return own.some(({ id }) => id === written.id)
    ? own.map((each) => (each.id === written.id ? written : each))
    : [...own, written];
}

import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import type { Scenario } from '../../utils/training/scenario.ts';
import { builtInScenarios } from '../../utils/training/scenarios.ts';

/** The samples that ship. */
export const BUILT_IN = builtInScenarios(loadGazetteer());

/** One of them; throws where there is none of that id. */
export function builtIn(id: string): Scenario {
  const found = BUILT_IN.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no sample ${id}`);
  return found;
}

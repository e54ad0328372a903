import type { Gazetteer } from '../agencies/gazetteer.ts';
import honest from './data/honest.json' with { type: 'json' };
import scams from './data/scams.json' with { type: 'json' };
import { parseScenarios } from './parse-scenarios.ts';
import type { Scenario } from './scenario.ts';

/** The scenarios that come with the extension. They are read like any other file; one that is wrong is a bug. */
export function builtInScenarios(gazetteer: Gazetteer): readonly Scenario[] {
  const parsed = parseScenarios(JSON.stringify({ scenarios: [...scams.scenarios, ...honest.scenarios] }), gazetteer);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${parsed.problem.at}`);
  return parsed.value;
}

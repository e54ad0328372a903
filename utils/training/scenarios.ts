import type { Gazetteer } from '../agencies/gazetteer.ts';
import honest from './data/honest.json' with { type: 'json' };
import benefits from './data/scams-benefits.json' with { type: 'json' };
import bills from './data/scams-bills.json' with { type: 'json' };
import daily from './data/scams-daily.json' with { type: 'json' };
import threats from './data/scams-threats.json' with { type: 'json' };
import { parseScenarios } from './parse-scenarios.ts';
import type { Scenario } from './scenario.ts';

/**
 * By what a lure is about; honest messages of all families stand together. What is in them is checked by the parser.
 */
const FILES: readonly { readonly scenarios: readonly unknown[] }[] = [bills, benefits, threats, daily, honest];

/** The scenarios that come with the extension. They are read like any other file; one that is wrong is a bug. */
export function builtInScenarios(gazetteer: Gazetteer): readonly Scenario[] {
  const parsed = parseScenarios(JSON.stringify({ scenarios: FILES.flatMap(({ scenarios }) => scenarios) }), gazetteer);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${parsed.problem.at}`);
  return parsed.value;
}

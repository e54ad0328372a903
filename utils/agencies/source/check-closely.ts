import { registrableDomain } from '../../domains.ts';
import { slowKey } from '../comparable.ts';
import { quickKey } from '../keys.ts';
import { eachName } from '../name-list.ts';
import { problem, type SourceProblem } from './check-source.ts';
import type { AgencyRecord } from './record.ts';

/**
 * Checks that need the list of public suffixes, or what is done to messages: made where tables are built and where a
 * gazetteer is published. The background of the extension does without, since it starts anew for every question.
 */
export function checkClosely(records: readonly AgencyRecord[]): readonly SourceProblem[] {
  return records.flatMap((record) => [...suffixes(record), ...trickyNames(record)]);
}

/** Under a suffix (go.th, github.io) are the sites of many. */
function suffixes(record: AgencyRecord): readonly SourceProblem[] {
  return record.domains
    .filter((domain) => registrableDomain(domain) === null)
    .map((domain) => problem(record, 'bad-domain', domain));
}

function trickyNames(record: AgencyRecord): readonly SourceProblem[] {
  const problems: SourceProblem[] = [];
  eachName(record, (written) => {
    if (quickKey(written) !== slowKey(written)) problems.push(problem(record, 'tricky-name', written));
  });
  return problems;
}

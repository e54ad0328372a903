import type { Message } from '../model.ts';
import { wordsAt } from '../part-text.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import type { LetterId } from './letters.ts';

/** A kind of finding, once, with all the words that it was found in. */
export interface FindingGroup {
  readonly code: FindingCode;
  /** The worst of its findings. */
  readonly severity: Severity;
  /** Where they stand, each wording once; empty for what is missing. */
  readonly words: readonly string[];
}

const WORST_FIRST: readonly Severity[] = ['stop', 'fix', 'advice'];

/** The worst severity of findings; `none` where there is none. */
export function worstOf(findings: readonly Finding[]): Severity | 'none' {
  return WORST_FIRST.find((each) => findings.some(({ severity }) => severity === each)) ?? 'none';
}

/** Findings by kind, the worst first, else in the order in which they were found. */
export function groupFindings(findings: readonly Finding[], message: Message): readonly FindingGroup[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  const groups = [...byCode].map(([code, found]): FindingGroup => {
    const worst = worstOf(found);
    const words = found.flatMap(({ place }) => (place === undefined ? [] : [wordsAt(place, message).trim()]));
    return {
      code,
      severity: worst === 'none' ? 'advice' : worst,
      words: [...new Set(words)].filter((each) => each !== ''),
    };
  });
  return groups.sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
}

/** The letters that ask for what is to be changed, each once; what is only advised stands in none. */
export function lettersOf(findings: readonly Finding[]): readonly LetterId[] {
  const letters = findings.flatMap(({ letter, severity }) =>
    letter === undefined || severity === 'advice' ? [] : [letter],
  );
  return [...new Set(letters)];
}

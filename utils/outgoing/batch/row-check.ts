import type { Draft } from '../draft.ts';
import { type FindingGroup, groupFindings } from '../grouped.ts';
import type { BatchResult } from './check-batch.ts';

/** A row with its findings in groups, as a page shows them, and its draft where something is to be changed. */
export interface RowCheck extends BatchResult {
  readonly groups: readonly FindingGroup[];
  /** For a text without links, when somebody asks for it. */
  readonly draft: Draft | null;
}

export function toRowCheck(result: BatchResult, draft: Draft): RowCheck {
  const groups = groupFindings(result.findings, draft.message);
  return { ...result, groups, draft: groups.length === 0 ? null : draft };
}

/** `passed`: nothing must or should be changed. */
export type RowOutcome = 'passed' | 'failed' | 'unread';

export function outcomeOf({ problem, level }: Pick<BatchResult, 'problem' | 'level'>): RowOutcome {
  if (problem !== null) return 'unread';
  return level === 'none' ? 'passed' : 'failed';
}

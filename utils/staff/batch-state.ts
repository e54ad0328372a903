import type { BatchOutcome, BatchView } from '../../components/staff/props.ts';
import { joinSummaries, summarise } from '../outgoing/batch/batch-report.ts';
import type { RowCheck } from '../outgoing/batch/row-check.ts';
import type { BatchNews } from './batch-protocol.ts';

/** A file whose check begins. `date` is YYYY-MM-DD. */
export function beginBatch(name: string, date: string): BatchView {
  return { name, state: 'reading', total: 0, notes: null, rows: [], summary: summarise([], { sha256: '', date }) };
}

/**
 * What is known of a file after something new was told. `rows` grows in place: copying a hundred thousand rows
 * with every hundred would be most of the work.
 */
export function afterTold(view: BatchView, rows: RowCheck[], told: BatchNews): BatchOutcome {
  switch (told.kind) {
    case 'opened': {
      const summary = { ...view.summary, sha256: told.sha256 };
      return { kind: 'batch', view: { ...view, state: 'checking', total: told.total, notes: told.notes, summary } };
    }
    case 'rows':
      rows.push(...told.rows);
      return {
        kind: 'batch',
        view: { ...view, rows, summary: joinSummaries(view.summary, summarise(told.rows, view.summary)) },
      };
    case 'done':
      return { kind: 'batch', view: { ...view, state: 'done' } };
    case 'problem':
      return { kind: 'problem', name: view.name, problem: told.problem };
    default:
      return told satisfies never;
  }
}

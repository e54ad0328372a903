import type { BatchOutcome } from '../../components/staff/props.ts';
import type { RowCheck } from '../outgoing/batch/row-check.ts';
import { dayOf } from '../thai-date.ts';
import { afterTold, beginBatch } from './batch-state.ts';
import { type BatchOrder, runBatch } from './run-batch.ts';

export interface BatchRunner {
  readonly begin: (order: Omit<BatchOrder, 'file'> & { readonly file: File }) => void;
  /** What was checked until then stays. */
  readonly cancel: () => void;
}

/** Has one file checked at a time, the newest; `show` is given how far it is. */
export function createBatchRunner(show: (batch: BatchOutcome) => void): BatchRunner {
  let running = new AbortController();
  let batch: BatchOutcome = { kind: 'idle' };
  const showSoon = createPace(() => show(batch));

  function begin(order: Parameters<BatchRunner['begin']>[0]): void {
    running.abort();
    running = new AbortController();
    const rows: RowCheck[] = [];
    batch = { kind: 'batch', view: beginBatch(order.file.name, dayOf(new Date())) };
    show(batch);
    runBatch(order, running.signal, (told) => {
      if (batch.kind !== 'batch') return;
      batch = afterTold(batch.view, rows, told);
      if (told.kind === 'rows') showSoon();
      else show(batch);
    });
  }

  function cancel(): void {
    running.abort();
    if (batch.kind !== 'batch') return;
    batch = { kind: 'batch', view: { ...batch.view, state: 'cancelled' } };
    show(batch);
  }
  return { begin, cancel };
}

/** Milliseconds between two drawings while rows come. */
const DRAWN_EVERY = 200;

/** Draws a moment later, once for all that is asked for until then. */
function createPace(show: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      show();
    }, DRAWN_EVERY);
  };
}

import type { CDPSession } from '@playwright/test';

/** Chrome's own trace of a page, and what of it is the extension's work: told by the address of the script. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread, so that what else the machine does is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Milliseconds of the processor that the extension took in one task of the page. */
export interface OwnTask {
  /** Milliseconds since the trace began. */
  readonly at: number;
  readonly cost: number;
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'v8'];
const TASKS = /^(?:RunTask|ThreadControllerImpl::RunTask|ThreadPool_RunTask)$/;
const CALLS = /^(?:FunctionCall|EvaluateScript|v8\.run)$/;

/** Traces what happens while `act` runs; gives the extension's tasks in their order, and the trace's length. */
export async function traceOwn(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<{ readonly tasks: readonly OwnTask[]; readonly milliseconds: number }> {
  const { events, milliseconds } = await record(session, act);
  return { tasks: ownTasks(events), milliseconds };
}

/** How Chrome calls the threads on which pages are drawn, and on which their workers run. */
export type ThreadName = 'CrRendererMain' | 'DedicatedWorker thread';

/** What all the tasks of each thread cost that has this name, whoever caused them, in milliseconds of the processor. */
export type TasksOf = (name: ThreadName) => readonly (readonly number[])[];

/** Traces what happens while `act` runs, by threads. */
export async function traceThreads(session: CDPSession, act: () => Promise<void>): Promise<TasksOf> {
  const { events } = await record(session, act);
  return (name) => {
    const threads = events.filter((event) => event.name === 'thread_name' && event.args?.name === name);
    return threads.map(({ pid, tid }) =>
      outermost(events.filter((event) => event.pid === pid && event.tid === tid && TASKS.test(event.name))).map(costOf),
    );
  };
}

async function record(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<{ readonly events: readonly TraceEvent[]; readonly milliseconds: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }): void => {
    for (const event of value) if (isEvent(event)) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  });
  const start = performance.now();
  await act();
  const milliseconds = performance.now() - start;
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { events, milliseconds };
}

function isEvent(raw: object): raw is TraceEvent {
  return 'name' in raw && 'ph' in raw && 'ts' in raw && 'tid' in raw;
}

function isOwn({ name, args }: TraceEvent): boolean {
  return CALLS.test(name) && (args?.data?.url ?? '').startsWith('chrome-extension://');
}

/** Calls of ours, with the layout that they force, and the microtasks of the tasks that they run in. */
function ownTasks(events: readonly TraceEvent[]): readonly OwnTask[] {
  const first = events.reduce((least, { ts }) => (ts > 0 ? Math.min(least, ts) : least), Number.MAX_VALUE);
  const threads = new Set(events.filter(isOwn).map(({ pid, tid }) => `${pid} ${tid}`));
  return [...threads].flatMap((thread) => {
    const own = events.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread);
    const calls = outermost(own.filter((event) => isOwn(event)));
    const tasks = outermost(own.filter(({ name }) => TASKS.test(name)));
    const microtasks = outermost(own.filter(({ name }) => name === 'RunMicrotasks'));
    return tasks.flatMap((task) => {
      const within = calls.filter((call) => isWithin(call, task));
      if (within.length === 0) return [];
      const after = microtasks.filter((each) => isWithin(each, task) && !within.some((call) => isWithin(each, call)));
      return [{ at: (task.ts - first) / 1000, cost: sum([...within, ...after].map(costOf)) }];
    });
  });
}

function costOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}

/** Without those that lie in another one of them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -1;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

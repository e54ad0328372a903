import type { Draft } from '../../utils/outgoing/draft.ts';
import { judgeFully } from '../../utils/verdict/with-list.ts';
import { createJudge } from './create-judge.ts';
import type { Job, JobResult, RunSetup } from './job.ts';
import { createDraftChecker } from './outgoing/check.ts';
import { renderDraftCheck } from './outgoing/render.ts';
import { readJob } from './read-job.ts';
import { renderVerdict } from './render.ts';

/** Parses one message and looks at it. */
export type RunJob = (job: Job) => Promise<JobResult>;

type Examine = (read: Draft) => Promise<Pick<JobResult, 'rendered' | 'level'>>;

/** What runs the jobs of a run: each message is judged as received, or checked as a draft. */
export function createRunner(setup: RunSetup): RunJob {
  const examine = setup.direction === 'outgoing' ? createOutgoing(setup) : createIncoming(setup);
  return async (job) => {
    const { read, problems } = await readJob(job, setup.direction);
    return read === null ? { rendered: null, level: 'none', problems } : { ...(await examine(read)), problems };
  };
}

function createIncoming({ list, format }: RunSetup): Examine {
  const judge = createJudge(list);
  return async ({ message }) => {
    const verdict = await judgeFully(message, judge);
    return { rendered: renderVerdict({ message, verdict, engine: judge.engine }, format), level: verdict.level };
  };
}

function createOutgoing({ list, format }: RunSetup): Examine {
  const check = createDraftChecker(list);
  return async (draft) => {
    const checked = await check(draft);
    return { rendered: renderDraftCheck(checked, format), level: checked.level };
  };
}

import type { Result } from '../../model.ts';
import { createHttpSource } from '../client/http-source.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import type { FileSource } from '../client/source.ts';
import { type Updated, updateList } from '../client/update.ts';
import { backOffDelay, pollDelay } from '../schedule/delays.ts';
import type { RequestNote, UpdateReport } from '../status.ts';
import { JUDGED_FROM_FILES, JUDGED_FROM_HOST, type JudgedRoles } from '../trust/trusted.ts';
import { readAttempts, readBucket, saveAttempts } from './attempts.ts';
import { type Connection, readConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { createRequestLog } from './request-log.ts';

/** Asks the connection's host, alone, and remembers what came of it. */
export function updateFromHost(environment: ListEnvironment): Promise<UpdateReport> {
  return environment.alone(async () => {
    const connection = await readConnection(environment);
    if (connection === null || connection.address === '') return report(refuse('not-connected'), []);
    const log = createRequestLog(environment.session);
    const made: RequestNote[] = [];
    const source = createHttpSource(connection.address, {
      fetch: environment.fetch,
      now: environment.now,
      note: (request) => {
        made.push(request);
        log.note(request);
      },
    });
    const result = await update(environment, connection, source, JUDGED_FROM_HOST);
    await remember(environment, result);
    return report(result, made);
  });
}

/** Takes a list directory that a person has brought, under the root that is connected; its `targets` date counts. */
export function updateFromFiles(environment: ListEnvironment, source: FileSource): Promise<UpdateReport> {
  return environment.alone(async () => {
    const connection = await readConnection(environment);
    if (connection === null) return report(refuse('not-connected'), []);
    return report(await update(environment, connection, source, JUDGED_FROM_FILES), []);
  });
}

async function update(
  environment: ListEnvironment,
  { root, fingerprint }: Connection,
  source: FileSource,
  judged: JudgedRoles,
): Promise<Result<Updated, ListProblem>> {
  const { store, now } = environment;
  const start = new TextEncoder().encode(root);
  const bucket = await readBucket(environment);
  return updateList({ source, store, start, connection: fingerprint, judged, now: now(), bucket });
}

async function remember(environment: ListEnvironment, result: Result<Updated, ListProblem>): Promise<void> {
  const { now, random } = environment;
  const failures = result.ok ? 0 : (await readAttempts(environment)).failures + 1;
  const delay = result.ok ? pollDelay(await pollSeconds(environment), random()) : backOffDelay(failures, random());
  const problem = result.ok ? null : result.problem;
  await saveAttempts(environment, { checkedAt: now(), nextCheckAt: now() + delay, failures, problem });
}

/** What the operator asks for; of several lists the most frequent. */
async function pollSeconds({ store }: ListEnvironment): Promise<number | null> {
  const generation = await store.look((view) => view.generation());
  const asked = Object.values(generation?.lists ?? {}).flatMap((head) => (head === null ? [] : [head.minPollSeconds]));
  return asked.length === 0 ? null : Math.min(...asked);
}

export function report(result: Result<Updated, ListProblem>, made: readonly RequestNote[]): UpdateReport {
  return {
    outcome: result.ok ? result.value : 'failed',
    problem: result.ok ? null : result.problem,
    requests: made.length,
    bytes: made.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

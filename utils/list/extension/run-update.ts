import { createHttpSource } from '../client/http-source.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import type { FileSource } from '../client/source.ts';
import { updateList } from '../client/update.ts';
import { backOffDelay, pollDelay } from '../schedule/delays.ts';
import type { RequestNote, UpdateReport } from '../status.ts';
import { JUDGED_FROM_FILES, JUDGED_FROM_HOST, type JudgedRoles } from '../trust/trusted.ts';
import { readAttempts, readBucket, saveAttempts } from './attempts.ts';
import { type Connection, readConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { renewGazetteer } from './renew-gazetteer.ts';
import { createRequestLog } from './request-log.ts';

/** Asks the connection's host, alone, and remembers what came of it. */
export function updateFromHost(environment: ListEnvironment): Promise<UpdateReport> {
  return reportAlone(environment, async () => {
    const connection = await readConnection(environment);
    if (connection === null || connection.address === '') return report(NOT_CONNECTED, []);
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
    const attempt = await update(environment, connection, source, JUDGED_FROM_HOST);
    await remember(environment, attempt);
    return report(attempt, made);
  });
}

/** Takes a list directory that a person has brought, under the root that is connected; its `targets` date counts. */
export function updateFromFiles(environment: ListEnvironment, source: FileSource): Promise<UpdateReport> {
  return reportAlone(environment, async () => {
    const connection = await readConnection(environment);
    if (connection === null) return report(NOT_CONNECTED, []);
    return report(await update(environment, connection, source, JUDGED_FROM_FILES), []);
  });
}

/** A task that may wait for another; that it could not is no failure of the host, and is not remembered as one. */
async function reportAlone({ alone }: ListEnvironment, task: () => Promise<UpdateReport>): Promise<UpdateReport> {
  const done = await alone(task);
  return done.ok ? done.value : report(failed(refuse('busy').problem), []);
}

/** What came of an attempt; where the list was taken, the problem is that of the gazetteer beside it. */
type Attempt = Pick<UpdateReport, 'outcome' | 'problem'>;

export function failed(problem: ListProblem): Attempt {
  return { outcome: 'failed', problem };
}

const NOT_CONNECTED = failed(refuse('not-connected').problem);

async function update(
  environment: ListEnvironment,
  { root, fingerprint }: Connection,
  source: FileSource,
  judged: JudgedRoles,
): Promise<Attempt> {
  const { store, now } = environment;
  const start = new TextEncoder().encode(root);
  const bucket = await readBucket(environment);
  const result = await updateList({ source, store, start, connection: fingerprint, judged, now: now(), bucket });
  return result.ok ? { outcome: result.value, problem: await renewGazetteer(environment) } : failed(result.problem);
}

async function remember(environment: ListEnvironment, { outcome, problem }: Attempt): Promise<void> {
  const { now, random } = environment;
  const isBad = outcome === 'failed';
  const failures = isBad ? (await readAttempts(environment)).failures + 1 : 0;
  const delay = isBad ? backOffDelay(failures, random()) : pollDelay(await pollSeconds(environment), random());
  await saveAttempts(environment, { checkedAt: now(), nextCheckAt: now() + delay, failures, problem });
}

/** What the operator asks for; of several lists the most frequent. */
async function pollSeconds({ store }: ListEnvironment): Promise<number | null> {
  const generation = await store.look((view) => view.generation());
  const asked = Object.values(generation?.lists ?? {}).flatMap((head) => (head === null ? [] : [head.minPollSeconds]));
  return asked.length === 0 ? null : Math.min(...asked);
}

export function report(attempt: Attempt, made: readonly RequestNote[]): UpdateReport {
  return { ...attempt, requests: made.length, bytes: made.reduce((sum, { bytes }) => sum + bytes, 0) };
}

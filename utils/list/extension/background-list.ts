import { lookUp } from '../lookup/look-up.ts';
import { createPieceCache } from '../lookup/piece-cache.ts';
import type { NumberList } from '../number-list.ts';
import { dropAttempts } from './attempts.ts';
import { dropConnection, readConnection, saveConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { type Alarms, keepAlarm, POLL, poll, setAlarm } from './poll.ts';
import { createRequestLog } from './request-log.ts';
import { report, updateFromHost } from './run-update.ts';
import { summarise } from './summary.ts';

export interface BackgroundList extends NumberList {
  /** To be called whenever the background starts. */
  readonly wake: () => Promise<void>;
  readonly onAlarm: (name: string) => Promise<void>;
}

/** The list in the background: look-ups, settings, and the schedule. */
export function createBackgroundList(environment: ListEnvironment, alarms: Alarms): BackgroundList {
  const cache = createPieceCache();
  const { store, now, language } = environment;
  return {
    lookup: async (numbers) => {
      return lookUp(store, numbers, { now: now(), language: await language(), cache });
    },
    summary: async () => summarise(environment),
    requests: () => createRequestLog(environment.session).read(),
    updateNow: async () => {
      const done = await updateFromHost(environment);
      await setAlarm(environment, alarms);
      return done;
    },
    connect: async (request) => {
      const saved = await saveConnection(environment, request);
      if (!saved.ok) return report(saved, []);
      await dropAttempts(environment);
      if (saved.value.address === '') return report({ ok: true, value: 'unchanged' }, []);
      const done = await updateFromHost(environment);
      await setAlarm(environment, alarms);
      return done;
    },
    disconnect: async () => {
      if ((await readConnection(environment))?.locked === true) return;
      await environment.alone(async () => {
        await dropConnection(environment);
        await dropAttempts(environment);
        await store.clear();
      });
      await alarms.clear(POLL);
    },
    wake: () => keepAlarm(environment, alarms),
    onAlarm: async (name) => {
      if (name === POLL) await poll(environment, alarms);
    },
  };
}

import { lookUp } from '../lookup/look-up.ts';
import { createPieceCache } from '../lookup/piece-cache.ts';
import type { NumberList } from '../number-list.ts';
import { dropAttempts } from './attempts.ts';
import { dropConnection, readConnection, saveConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { dropGazetteer } from './kept-gazetteer.ts';
import { type Alarms, keepAlarm, POLL, poll, setAlarm } from './poll.ts';
import { renewGazetteer } from './renew-gazetteer.ts';
import { createRequestLog } from './request-log.ts';
import { failed, report, updateFromHost } from './run-update.ts';
import { takeSeed } from './seed.ts';
import { summarise } from './summary.ts';

export interface BackgroundList extends NumberList {
  /** To be called whenever the background starts. */
  readonly wake: () => Promise<void>;
  /**
   * After the product was installed or updated: its seed is taken, and a gazetteer compiled over the one that ships.
   */
  readonly installed: () => Promise<void>;
  readonly onAlarm: (name: string) => Promise<void>;
}

/** The list in the background: look-ups, settings, and the schedule. */
export function createBackgroundList(environment: ListEnvironment, alarms: Alarms): BackgroundList {
  const cache = createPieceCache();
  const { store, now, language } = environment;
  return {
    lookup: (numbers) => lookUp(store, numbers, { now: now(), language: language(), cache }),
    summary: async () => summarise(environment),
    requests: () => createRequestLog(environment.session).read(),
    updateNow: async () => {
      const done = await updateFromHost(environment);
      await setAlarm(environment, alarms);
      return done;
    },
    connect: async (request) => {
      const saved = await saveConnection(environment, request);
      if (!saved.ok) return report(failed(saved.problem), []);
      await dropAttempts(environment);
      if (saved.value.address === '') return report({ outcome: 'unchanged', problem: null }, []);
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
        await dropGazetteer(environment.local);
        await takeSeed(environment);
      }, 'lasting');
      await alarms.clear(POLL);
    },
    wake: () => keepAlarm(environment, alarms),
    installed: async () => {
      await environment.alone(async () => {
        await takeSeed(environment);
        await renewGazetteer(environment);
      }, 'lasting');
    },
    onAlarm: async (name) => {
      if (name === POLL) await poll(environment, alarms);
    },
  };
}

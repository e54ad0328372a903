import { firstDelay, isImplausible } from '../schedule/delays.ts';
import { readAttempts } from './attempts.ts';
import { readConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { updateFromHost } from './run-update.ts';

/** What the list needs of the browser's alarms. */
export interface Alarms {
  readonly get: (name: string) => Promise<{ readonly scheduledTime: number } | undefined>;
  readonly create: (name: string, info: { readonly when: number }) => void | Promise<void>;
  readonly clear: (name: string) => Promise<boolean>;
}

/** The one alarm that the extension has. */
export const POLL = 'list-poll';

/** Asks the host, and sets the alarm for the next time. */
export async function poll(environment: ListEnvironment, alarms: Alarms): Promise<void> {
  await updateFromHost(environment);
  await setAlarm(environment, alarms);
}

/**
 * Sees to it that the alarm is there and at a time that can be: browsers may drop alarms, and a clock that was set back
 * would put the next look years off. Called whenever the worker wakes; nearly always one question and nothing to do.
 */
export async function keepAlarm(environment: ListEnvironment, alarms: Alarms): Promise<void> {
  const alarm = await alarms.get(POLL);
  if (alarm === undefined || isImplausible(alarm.scheduledTime, environment.now())) {
    await setAlarm(environment, alarms);
  }
}

/** For the time that the last attempt has set; none without a host to ask. */
export async function setAlarm(environment: ListEnvironment, alarms: Alarms): Promise<void> {
  const connection = await readConnection(environment);
  if (connection === null || connection.address === '') {
    await alarms.clear(POLL);
    return;
  }
  const now = environment.now();
  const { nextCheckAt } = await readAttempts(environment);
  const planned = nextCheckAt === null || isImplausible(nextCheckAt, now) ? null : nextCheckAt;
  await alarms.create(POLL, { when: Math.max(now, planned ?? now + firstDelay(environment.random())) });
}

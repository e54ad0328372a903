import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBackgroundList } from '../../../utils/list/extension/background-list.ts';
import { importFiles } from '../../../utils/list/extension/import-files.ts';
import { POLL } from '../../../utils/list/extension/poll.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { parseListSummary, parseRequestNotes, parseUpdateReport } from '../../../utils/protocol-list.ts';
import { FAULTS, type Host, startHost } from '../attacks/server.ts';
import { blackNumber, blackRows, Publisher } from '../client/publisher.ts';
import { createAlarms, createEnvironment } from './environment.ts';

const HOUR = 3_600_000;
let host: Host;
let publisher: Publisher;
let root: string;
let fingerprint: string;

beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

beforeEach(async () => {
  publisher = await Publisher.create();
  await publisher.publish({ black: blackRows(300), white: [[1161, 'rd', '2025-01']] });
  host.files = publisher.files;
  host.faults = new Map();
  root = new TextDecoder().decode(publisher.root());
  const given = await readGivenRoot(publisher.root());
  fingerprint = given.ok ? given.value.fingerprint : '';
});

function background(policy: Record<string, unknown> = {}) {
  const { environment, clock, local } = createEnvironment(policy);
  const { alarms, set } = createAlarms();
  return { list: createBackgroundList(environment, alarms), environment, clock, local, alarms: set };
}

const request = () => ({ address: host.address, root, fingerprint });

describe('connecting', () => {
  it('ships without a list, and says so', async () => {
    const { list, alarms } = background();
    await list.wake();
    expect(await list.lookup(['1161'])).toBeNull();
    expect(await list.summary()).toMatchObject({ state: 'none', source: { kind: 'none', locked: false } });
    expect(await list.updateNow()).toMatchObject({ outcome: 'failed', problem: { code: 'not-connected' } });
    expect(alarms.size).toBe(0);
  });

  it('takes a list from an address whose root was confirmed', async () => {
    const { list, alarms, clock } = background();
    const report = await list.connect({
      ...request(),
      fingerprint: fingerprint.toUpperCase().replace(/(.{4})/g, '$1 '),
    });
    expect(report).toMatchObject({ outcome: 'updated', problem: null, requests: 11 });
    expect(parseUpdateReport(report).ok).toBe(true);
    expect(await list.lookup([blackNumber(0), '1161'])).toMatchObject([{ status: 'black' }, { status: 'white' }]);
    const summary = await list.summary();
    expect(parseListSummary(summary)).toEqual({ ok: true, value: summary });
    expect(summary).toMatchObject({
      state: 'fresh',
      operator: 'ผู้จัดทำ',
      counts: { black: 300, grey: 0, white: 1 },
      source: { kind: 'network', address: host.address, fingerprint, locked: false },
      problem: null,
      checkedAt: clock.now,
      nextCheckAt: clock.now + 6 * HOUR,
    });
    expect(alarms.get(POLL)?.scheduledTime).toBe(clock.now + 6 * HOUR);
  });

  it.each<[string, () => Partial<ReturnType<typeof request>>, string]>([
    ['another fingerprint', () => ({ fingerprint: 'ab'.repeat(32) }), 'wrong-fingerprint'],
    ['no fingerprint', () => ({ fingerprint: '' }), 'wrong-fingerprint'],
    ['an address without https', () => ({ address: 'http://list.example/' }), 'bad-address'],
    ['no address', () => ({ address: 'list' }), 'bad-address'],
    ['an address with a password', () => ({ address: 'https://me:secret@list.example/' }), 'bad-address'],
    ['a root that is none', () => ({ root: 'root' }), 'not-json'],
    ['a root that was changed', () => ({ root: root.replace('"threshold":2', '"threshold":1') }), 'not-signed'],
  ])('refuses %s', async (_, change, code) => {
    const { list, local } = background();
    expect(await list.connect({ ...request(), ...change() })).toMatchObject({ outcome: 'failed', problem: { code } });
    expect(local.items['list-connection']).toBeUndefined();
  });

  it('keeps the old list until the new one is there', async () => {
    const { list } = background();
    await list.connect(request());
    const other = await Publisher.create();
    await other.publish({ black: blackRows(5) });
    const given = await readGivenRoot(other.root());
    const to = {
      address: host.address,
      root: new TextDecoder().decode(other.root()),
      fingerprint: given.ok ? given.value.fingerprint : '',
    };
    expect(await list.connect(to)).toMatchObject({ outcome: 'failed', problem: { code: 'not-signed' } });
    expect(await list.lookup([blackNumber(200)])).toMatchObject([{ status: 'black' }]);
    host.files = other.files;
    expect(await list.updateNow()).toMatchObject({ outcome: 'updated' });
    expect(await list.lookup([blackNumber(200)])).toMatchObject([{ status: 'unlisted' }]);
  });

  it('forgets everything when it is told to', async () => {
    const { list, alarms } = background();
    await list.connect(request());
    await list.disconnect();
    expect(await list.lookup(['1161'])).toBeNull();
    expect(await list.summary()).toMatchObject({ state: 'none', source: { kind: 'none' }, checkedAt: null });
    expect(alarms.size).toBe(0);
  });
});

describe('an administrator’s policy', () => {
  it('connects by itself, and nobody else can', async () => {
    const { list, alarms, clock } = background({ listUrl: host.address, listRoot: root });
    await list.wake();
    expect(alarms.get(POLL)?.scheduledTime).toBe(clock.now + 2.5 * 60_000);
    await list.onAlarm(POLL);
    expect(await list.summary()).toMatchObject({ state: 'fresh', source: { locked: true, fingerprint } });
    expect(await list.connect(request())).toMatchObject({ problem: { code: 'locked' } });
    await list.disconnect();
    expect(await list.lookup(['1161'])).toMatchObject([{ status: 'white' }]);
  });

  it('with a root that is none connects to nothing', async () => {
    const { list } = background({ listUrl: host.address, listRoot: '{}' });
    expect(await list.updateNow()).toMatchObject({ outcome: 'failed', problem: { code: 'wrong-field' } });
    expect(await list.connect(request())).toMatchObject({ problem: { code: 'locked' } });
  });
});

describe('the schedule', () => {
  it('asks once while nothing changes, and logs each request', async () => {
    const { list } = background();
    await list.connect(request());
    const before = (await list.requests()).length;
    expect(await list.updateNow()).toMatchObject({ outcome: 'unchanged', requests: 1 });
    const log = await list.requests();
    expect(log.slice(before)).toMatchObject([{ address: `${host.address}metadata/timestamp.json`, result: '200' }]);
    expect(parseRequestNotes(log).ok).toBe(true);
  });

  it('backs off while the host fails, says why, and comes back', async () => {
    const { list, alarms, clock } = background();
    await list.connect(request());
    host.faults = new Map([['metadata/timestamp.json', FAULTS['503'] ?? (() => undefined)]]);
    for (const minutes of [22.5, 45, 90]) {
      await list.onAlarm(POLL);
      expect(alarms.get(POLL)?.scheduledTime).toBe(clock.now + minutes * 60_000);
    }
    expect(await list.summary()).toMatchObject({
      state: 'fresh',
      problem: { code: 'server-error', file: 'metadata/timestamp.json', detail: '503' },
    });
    host.faults = new Map();
    await list.onAlarm(POLL);
    expect(await list.summary()).toMatchObject({ problem: null });
    expect(alarms.get(POLL)?.scheduledTime).toBe(clock.now + 6 * HOUR);
  });

  it('finds its way after the clock was set back by years', async () => {
    const { list, alarms, clock } = background();
    await list.connect(request());
    clock.now -= 3650 * 24 * HOUR;
    await list.wake();
    expect(alarms.get(POLL)?.scheduledTime).toBe(clock.now + 2.5 * 60_000);
  });

  it('hears only its own alarm', async () => {
    const { list } = background();
    await list.connect(request());
    const before = (await list.requests()).length;
    await list.onAlarm('another');
    expect((await list.requests()).length).toBe(before);
  });

  it('says that a list is stale, and goes on warning', async () => {
    const { list, clock } = background();
    await list.connect(request());
    clock.now += 4 * 24 * HOUR;
    expect(await list.summary()).toMatchObject({ state: 'stale' });
    expect(await list.lookup([blackNumber(0)])).toMatchObject([{ status: 'black', stale: true }]);
  });
});

describe('files that a person brings', () => {
  const picked = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files].map(([path, bytes]) => {
      const file = new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? '');
      return Object.assign(file, { webkitRelativePath: `stick/list/${path}` });
    });

  it('are taken under the root that is connected, and judged by their targets', async () => {
    await publisher.stamp({ days: { timestamp: -5, snapshot: -2, targets: 90 } });
    const { list, environment } = background();
    expect(await importFiles(environment, picked(publisher.files))).toMatchObject({
      problem: { code: 'not-connected' },
    });
    await list.connect({ ...request(), address: '' });
    expect(await importFiles(environment, picked(publisher.files))).toMatchObject({ outcome: 'updated', requests: 0 });
    expect(await list.summary()).toMatchObject({ state: 'fresh', source: { kind: 'files', address: '' } });
    expect(await list.lookup(['1161'])).toMatchObject([{ status: 'white' }]);
  });

  it('that lack one, or are no list, say which', async () => {
    const { list, environment } = background();
    await list.connect({ ...request(), address: '' });
    const without = new Map([...publisher.files].filter(([path]) => !path.endsWith('.snapshot.json')));
    expect(await importFiles(environment, picked(without))).toMatchObject({
      outcome: 'failed',
      problem: { code: 'not-found', file: 'metadata/1.snapshot.json' },
    });
    expect(await importFiles(environment, [])).toMatchObject({ problem: { code: 'not-found' } });
  });
});

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../cli/gazetteer.ts';
import { checkSeed } from '../../../cli/seed/check-seed.ts';
import { type Hotlines, hotlinesOf } from '../../../cli/seed/hotlines.ts';
import { makeSeed, VALID_DAYS } from '../../../cli/seed/make-seed.ts';
import { SEED } from '../../../cli/seed.ts';
import { createBackgroundList } from '../../../utils/list/extension/background-list.ts';
import { createIdbStore } from '../../../utils/list/store/idb-store.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { startHost } from '../attacks/server.ts';
import { mapSource } from '../client/client.ts';
import { blackNumber, blackRows, Publisher } from '../client/publisher.ts';
import { createAlarms, createEnvironment } from './environment.ts';

const DAY = 86_400_000;

/** The seed as it is committed, by paths. */
function committedSeed(): Map<string, Uint8Array> {
  const entries = readdirSync(SEED, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(SEED.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(file))];
    }),
  );
}

let hotlines: Hotlines;
/** When the committed seed was signed. */
let signedAt: number;

beforeAll(() => {
  const made = hotlinesOf(readSource());
  if (!made.ok) throw new Error('the source is broken');
  hotlines = made.value;
  const targets: unknown = JSON.parse(readFileSync(join(SEED, 'metadata/1.targets.json'), 'utf8'));
  signedAt = Date.parse(/"expires":"([^"]+)"/.exec(JSON.stringify(targets))?.[1] ?? '') - VALID_DAYS * DAY;
});

async function background(seed: ReadonlyMap<string, Uint8Array> = committedSeed()) {
  const made = createEnvironment({}, seed);
  const { alarms } = createAlarms();
  const list = createBackgroundList(made.environment, alarms);
  made.clock.now = signedAt + DAY;
  return { ...made, list };
}

describe('the committed seed', () => {
  it('holds the hotlines of the gazetteer, for long enough', async () => {
    expect(await checkSeed(SEED, hotlines, signedAt)).toBeNull();
    expect(hotlines.owners.size).toBeGreaterThan(50);
  });

  it.each([
    ['a hotline more', () => new Map([...hotlines.owners, [1999, 'rd']]), 'numbers, not'],
    ['another body', () => new Map([...hotlines.owners, [1161, 'dsi']]), '1161 is not dsi'],
  ])('is found out when the gazetteer has %s', async (_, owners, said) => {
    const bodies = [...hotlines.bodies, { id: 'dsi', th: 'x', en: 'x' }];
    expect(await checkSeed(SEED, { ...hotlines, owners: owners(), bodies }, signedAt)).toContain(said);
  });

  it('is not released when its time is nearly over', async () => {
    expect(await checkSeed(SEED, hotlines, signedAt + (VALID_DAYS - 89) * DAY)).toContain('90 days');
    expect(await checkSeed(SEED, hotlines, signedAt + (VALID_DAYS + 1) * DAY)).toBe('expired');
  });

  it('has no unverified hotline', () => {
    // 1374: only press and pages without a source name it.
    expect(hotlines.owners.has(1374)).toBe(false);
  });
});

describe('without a connected list', () => {
  it('hotlines are white, with their bodies and where that comes from; all else is not checked', async () => {
    const { list } = await background();
    await list.installed();
    const listings = await list.lookup(['1569', '1111', '1161', '1999', '+66812345678']);
    expect(listings?.map(({ status }) => status)).toEqual(['white', 'white', 'white', 'no-list', 'no-list']);
    expect(listings?.[2]).toMatchObject({
      agencyName: hotlines.bodies.find(({ id }) => id === hotlines.owners.get(1161))?.th,
      operator: expect.stringContaining('ไม่ใช่ของแพลตฟอร์ม'),
    });
  });

  it('is said plainly: no list is connected', async () => {
    const { list } = await background();
    await list.installed();
    expect(await list.summary()).toMatchObject({ state: 'none', operator: '', source: { kind: 'none' } });
    expect(await list.updateNow()).toMatchObject({ outcome: 'failed', problem: { code: 'not-connected' } });
  });

  it('asks nobody: the seed is read from the package', async () => {
    const { list, environment } = await background();
    await createBackgroundList(
      { ...environment, fetch: () => Promise.reject(new Error('a request')) },
      createAlarms().alarms,
    ).installed();
    expect(await list.requests()).toEqual([]);
    expect(await list.lookup(['1161'])).toMatchObject([{ status: 'white' }]);
  });

  it('is judged by the date of its targets: white lapses a week after it, and a new machine does not take it', async () => {
    const { list, clock } = await background();
    await list.installed();
    clock.now = signedAt + (VALID_DAYS + 6) * DAY;
    expect(await list.lookup(['1161'])).toMatchObject([{ status: 'white', stale: true }]);
    clock.now = signedAt + (VALID_DAYS + 8) * DAY;
    expect(await list.lookup(['1161'])).toEqual([{ status: 'no-list' }]);
    const fresh = await background();
    fresh.clock.now = clock.now;
    await fresh.list.installed();
    expect(await fresh.list.lookup(['1161'])).toBeNull();
  });

  it('a changed file of it is refused like any other', async () => {
    const seed = committedSeed();
    for (const [path, bytes] of seed) {
      const broken = new Map(seed).set(
        path,
        Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
      );
      const { list } = await background(broken);
      await list.installed();
      expect([path, await list.lookup(['1161'])]).toEqual([path, null]);
    }
  });

  it('gives way to the seed of a newer version of the product', async () => {
    const newer = await makeSeed({ ...hotlines, owners: new Map([[1999, 'rd']]) }, signedAt);
    const { environment, list, clock } = await background();
    await list.installed();
    const { alarms } = createAlarms();
    await createBackgroundList({ ...environment, packaged: mapSource(newer) }, alarms).installed();
    clock.now = signedAt + DAY;
    expect((await list.lookup(['1161', '1999']))?.map(({ status }) => status)).toEqual(['no-list', 'white']);
  });
});

describe('a connected list', () => {
  it('takes its place, whatever a later version ships, and leaves it when it goes', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(10) }, { now: signedAt });
    const host = await startHost();
    host.files = publisher.files;
    const root = new TextDecoder().decode(publisher.root());
    const given = await readGivenRoot(publisher.root());
    const { list } = await background();
    await list.installed();
    const fingerprint = given.ok ? given.value.fingerprint : '';
    expect(await list.connect({ address: host.address, root, fingerprint })).toMatchObject({ outcome: 'updated' });
    await list.installed();
    const numbers = ['1161', blackNumber(3), '+66812345678'];
    expect((await list.lookup(numbers))?.map(({ status }) => status)).toEqual(['unlisted', 'black', 'unlisted']);
    expect(await list.summary()).toMatchObject({ state: 'fresh', counts: { black: 10, white: 0 } });
    await list.disconnect();
    expect((await list.lookup(numbers))?.map(({ status }) => status)).toEqual(['white', 'no-list', 'no-list']);
    await host.close();
  });

  it('that cannot be had leaves the hotlines as they are', async () => {
    const publisher = await Publisher.create();
    const root = new TextDecoder().decode(publisher.root());
    const given = await readGivenRoot(publisher.root());
    const { list } = await background();
    await list.installed();
    const fingerprint = given.ok ? given.value.fingerprint : '';
    const host = await startHost();
    expect(await list.connect({ address: host.address, root, fingerprint })).toMatchObject({ outcome: 'failed' });
    expect(await list.lookup(['1161'])).toMatchObject([{ status: 'white' }]);
    expect(await list.summary()).toMatchObject({ state: 'none' });
    await host.close();
  });
});

it('is taken into the browser’s own store as well', async () => {
  const { environment } = await background();
  const list = createBackgroundList({ ...environment, store: createIdbStore('seed') }, createAlarms().alarms);
  await list.installed();
  expect(await list.lookup(['1569'])).toMatchObject([{ status: 'white' }]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLED, bundledTables } from '../../../utils/agencies/bundled-tables.ts';
import { createBackgroundList } from '../../../utils/list/extension/background-list.ts';
import { importFiles } from '../../../utils/list/extension/import-files.ts';
import { readTables } from '../../../utils/list/extension/kept-gazetteer.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { messageWith } from '../../../utils/message-with.ts';
import { parseListSummary, parseUpdateReport } from '../../../utils/protocol-list.ts';
import { analyse, createEngine } from '../../../utils/verdict/analyse.ts';
import { entryOf, NEW_BODY, type RenewableJson, renewable, renewableBytes } from '../../agencies/renewal/renewed.ts';
import { FAULTS, type Host, startHost } from '../attacks/server.ts';
import { attackTable } from '../attacks/table.ts';
import { blackNumber, blackRows, Publisher } from '../client/publisher.ts';
import { createAlarms, createEnvironment } from './environment.ts';

const tell = attackTable('a gazetteer that must not be taken: what is judged by afterwards, reason');

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
  publisher.setGazetteer(withNewBody());
  await publisher.publish({ black: blackRows(20) });
  host.files = publisher.files;
  host.faults = new Map();
  root = new TextDecoder().decode(publisher.root());
  const given = await readGivenRoot(publisher.root());
  fingerprint = given.ok ? given.value.fingerprint : '';
});

/** An edition with a body that does not ship. */
function withNewBody(change: (file: RenewableJson) => void = () => undefined): Uint8Array {
  return renewableBytes((file) => {
    file.agencies.push({ ...NEW_BODY });
    change(file);
  });
}

function background() {
  const { environment, local, clock } = createEnvironment();
  const { alarms } = createAlarms();
  return { list: createBackgroundList(environment, alarms), environment, local, clock };
}

async function connected() {
  const made = background();
  await made.list.connect({ address: host.address, root, fingerprint });
  return made;
}

type Local = ReturnType<typeof background>['local'];

/** Version of the gazetteer that an engine which starts now would judge by. */
async function judgedBy(local: Local): Promise<number> {
  return (await readTables(local)).version;
}

async function claimedBy(local: Local, body: string): Promise<string | null> {
  const engine = createEngine(await readTables(local));
  return analyse(messageWith({ id: 'm', channel: 'sms', body }), engine).agency;
}

const FROM_NEW_BODY = 'สำนักงานอวกาศพลเรือน แจ้งยืนยันสิทธิ์ของท่าน https://space-office.example/ok';

describe('a signed gazetteer', () => {
  it('is what messages are judged by, beside the list', async () => {
    const { local, list } = await connected();
    expect(await judgedBy(local)).toBe(1000);
    expect(await claimedBy(local, FROM_NEW_BODY)).toBe('space-office');
    expect(await claimedBy(createEnvironment().local, FROM_NEW_BODY)).toBeNull();
    expect(await list.lookup([blackNumber(0)])).toMatchObject([{ status: 'black' }]);
    expect(await list.summary()).toMatchObject({ problem: null });
  });

  it('is fetched once, and compiled once', async () => {
    const { local, list } = await connected();
    const kept = local.items['gazetteer-agencies'];
    await publisher.stamp();
    const before = (await list.requests()).length;
    expect(await list.updateNow()).toMatchObject({ outcome: 'unchanged', problem: null });
    const asked = (await list.requests()).slice(before).map(({ address }) => address);
    expect(asked.filter((address) => address.includes('gazetteer'))).toEqual([]);
    expect(local.items['gazetteer-agencies']).toBe(kept);
  });

  it('follows by its next edition', async () => {
    const { local, list } = await connected();
    publisher.setGazetteer(withNewBody((file) => Object.assign(file, { version: 1001 })));
    await publisher.stamp();
    expect(await list.updateNow()).toMatchObject({ outcome: 'updated', problem: null });
    expect(await judgedBy(local)).toBe(1001);
  });

  it('brings where reports go now', async () => {
    const channels = { aoc1441: { phone: '1442', source: 'the body itself, 1 December 2026' } };
    publisher.setGazetteer(withNewBody((file) => Object.assign(file, { version: 1001, channels })));
    await publisher.stamp();
    const { local } = await connected();
    expect((await readTables(local)).channels).toEqual(channels);
  });

  it('comes from imported files too', async () => {
    const { local, list, environment } = background();
    await list.connect({ address: '', root, fingerprint });
    const files = [...publisher.files].map(([path, bytes]) => {
      const file = new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? '');
      return Object.assign(file, { webkitRelativePath: `stick/${path}` });
    });
    expect(await importFiles(environment, files)).toMatchObject({ outcome: 'updated', problem: null });
    expect(await judgedBy(local)).toBe(1000);
  });

  it('goes with the list', async () => {
    const { local, list } = await connected();
    await list.disconnect();
    expect(await judgedBy(local)).toBe(BUNDLED.version);
    expect(Object.keys(local.items).filter((key) => key.startsWith('gazetteer'))).toEqual([]);
  });

  it('goes when the operator takes it back', async () => {
    const { local, list } = await connected();
    publisher.setGazetteer(null);
    await publisher.stamp();
    expect(await list.updateNow()).toMatchObject({ problem: null });
    expect(await judgedBy(local)).toBe(BUNDLED.version);
  });

  it('that is no newer than what ships is left, and is no fault', async () => {
    publisher.setGazetteer(withNewBody((file) => Object.assign(file, { version: BUNDLED.version })));
    await publisher.stamp();
    const { local, list } = await connected();
    expect(await judgedBy(local)).toBe(BUNDLED.version);
    expect(await list.summary()).toMatchObject({ problem: null });
  });

  it('is compiled anew after the product was updated, and until then what ships counts', async () => {
    const { local, list } = await connected();
    const edition = local.items['gazetteer-edition'];
    Object.assign(local.items, { 'gazetteer-edition': { ...Object(edition), shipped: BUNDLED.version + 1 } });
    expect(await judgedBy(local)).toBe(BUNDLED.version);
    await list.installed();
    expect(await judgedBy(local)).toBe(1000);
  });
});

interface Attack {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly code: string;
}

const text = (words: string) => new TextEncoder().encode(words);
const next = (change: (file: RenewableJson) => void) => () =>
  withNewBody((file) => {
    file.version = 1001;
    change(file);
  });

const ATTACKS: readonly Attack[] = [
  { name: 'no JSON', file: () => text('gazetteer'), code: 'not-json' },
  { name: 'a field for rules', file: () => text(JSON.stringify({ ...renewable(), rules: [] })), code: 'wrong-field' },
  {
    name: 'an older edition, signed anew',
    file: () => withNewBody((file) => Object.assign(file, { version: 999 })),
    code: 'rolled-back',
  },
  {
    name: 'other content under the same version',
    file: () => withNewBody((file) => Object.assign(entryOf(file, 'rd'), { short: 'สรรพากร' })),
    code: 'rolled-back',
  },
  { name: 'an emptied gazetteer', file: next((file) => (file.agencies = [])), code: 'large-change' },
  {
    name: 'a domain of the tax office for another body',
    file: next((file) => Object.assign(entryOf(file, 'space-office'), { domains: { 'rd.go.th': 'general' } })),
    code: 'large-change',
  },
  {
    name: 'all of go.th for one body',
    file: next((file) => Object.assign(entryOf(file, 'space-office'), { domains: { 'go.th': 'general' } })),
    code: 'large-change',
  },
  {
    name: 'the name of the tax office for another body',
    file: next((file) => Object.assign(entryOf(file, 'space-office'), { names: ['กรมสรรพากร'] })),
    code: 'broken',
  },
];

describe('a signed gazetteer that must not be believed', () => {
  it.each(ATTACKS)(
    '$name: the last good one stays, the numbers go on, and the reason is shown',
    async ({ name, file, code }) => {
      const { local, list } = await connected();
      publisher.setGazetteer(file());
      await publisher.publish({ black: blackRows(21) });
      const report = await list.updateNow();
      expect(report).toMatchObject({
        outcome: 'updated',
        problem: { code, file: expect.stringMatching(/gazetteer\.json$/) },
      });
      expect(parseUpdateReport(report).ok).toBe(true);
      expect(await judgedBy(local)).toBe(1000);
      expect(await claimedBy(local, FROM_NEW_BODY)).toBe('space-office');
      expect(await list.lookup([blackNumber(20)])).toMatchObject([{ status: 'black' }]);
      const summary = await list.summary();
      expect(summary).toMatchObject({
        state: 'fresh',
        problem: null,
        gazetteer: { problem: { code }, fromList: true },
      });
      expect(parseListSummary(summary).ok).toBe(true);
      tell(name, 'the last good', code);
    },
  );

  it('is longer than is read: all of the update waits', async () => {
    const { local, list } = await connected();
    publisher.setGazetteer(new Uint8Array(2 ** 20 + 1));
    await publisher.stamp();
    expect(await list.updateNow()).toMatchObject({ outcome: 'failed', problem: { code: 'too-long' } });
    expect(await judgedBy(local)).toBe(1000);
    tell('more than a mebibyte', 'the last good', 'too-long');
  });

  it.each(['one flipped bit', '404', 'truncated', 'endless'])('and a host that gives %s for it', async (fault) => {
    const { local, list } = await connected();
    publisher.setGazetteer(next(() => undefined)());
    await publisher.stamp();
    const path = [...publisher.files.keys()].filter((each) => each.endsWith('.gazetteer.json')).at(-1) ?? '';
    host.faults = new Map([[path, FAULTS[fault] ?? (() => undefined)]]);
    const { outcome, problem } = await list.updateNow();
    expect(outcome).toBe('failed');
    expect(await judgedBy(local)).toBe(1000);
    host.faults = new Map();
    expect(await list.updateNow()).toMatchObject({ outcome: 'updated', problem: null });
    expect(await judgedBy(local)).toBe(1001);
    tell(`${fault} in its place`, 'the last good', problem?.code ?? '');
  });

  it('may begin anew under a new root, after a thief used up the versions', async () => {
    publisher.setGazetteer(withNewBody((file) => Object.assign(file, { version: 2 ** 30 })));
    await publisher.stamp();
    const { local, list, clock } = await connected();
    publisher.setGazetteer(withNewBody());
    await publisher.stamp();
    expect(await list.updateNow()).toMatchObject({ problem: { code: 'rolled-back' } });
    expect(await judgedBy(local)).toBe(2 ** 30);
    await publisher.publishRoot([]);
    await publisher.stamp();
    // The next root is looked for once a day.
    clock.now += 25 * 3_600_000;
    expect(await list.updateNow()).toMatchObject({ problem: null });
    expect(await judgedBy(local)).toBe(1000);
  });
});

describe('a kept gazetteer that is not whole', () => {
  it.each<[string, (items: Record<string, unknown>) => void]>([
    ['no bodies', (items) => delete items['gazetteer-agencies']],
    [
      'bodies cut off',
      (items) => Object.assign(items, { 'gazetteer-agencies': String(items['gazetteer-agencies']).slice(0, -9) }),
    ],
    ['bodies of another edition', (items) => Object.assign(items, { 'gazetteer-agencies': bundledTables().agencies })],
    ['bodies that are no text', (items) => Object.assign(items, { 'gazetteer-agencies': [1] })],
    ['no edition', (items) => Object.assign(items, { 'gazetteer-edition': null })],
    ['an edition of rubbish', (items) => Object.assign(items, { 'gazetteer-edition': { version: 'x' } })],
  ])('%s: what ships counts', async (_, spoil) => {
    const { local } = await connected();
    spoil(local.items);
    expect(await readTables(local)).toEqual(bundledTables());
  });

  it('costs one small read where there is none, and storage that fails costs nothing', async () => {
    const asked: string[] = [];
    const none = {
      get: async (key: string) => {
        asked.push(key);
        return {};
      },
    };
    expect(await readTables(none)).toEqual(bundledTables());
    expect(asked).toEqual(['gazetteer-edition']);
    expect(await readTables({ get: () => Promise.reject(new Error('gone')) })).toEqual(bundledTables());
  });
});

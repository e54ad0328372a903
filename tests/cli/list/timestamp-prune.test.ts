import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import { runPrune } from '../../../cli/list/publish/prune.ts';
import { readPrevious } from '../../../cli/list/published-list.ts';
import { runTimestamp } from '../../../cli/list/timestamp.ts';
import { makeTufJsClient } from '../../list/tuf/tuf-js.ts';
import { DAY, filesOf, makeKeys, release, run, useWorkshop } from './workshop.ts';

useWorkshop();
/** tuf-js judges by the clock of the machine. */
const today = Date.now();
const tools = { write: writeFileWhole, now: () => today };

beforeEach(async () => {
  await makeKeys(today);
});

function versionsOf() {
  const signed = JSON.parse(readFileSync('public/metadata/timestamp.json', 'utf8')).signed;
  return { timestamp: signed.version, snapshot: signed.meta['snapshot.json'].version, expires: signed.expires };
}

async function errorOf() {
  const client = makeTufJsClient('keys/1.root.json');
  const { error } = await client.update('public', ['lists/black/index.json']);
  client.forget();
  return error;
}

describe('list timestamp', () => {
  test('says again that the list is the newest, and nothing else', async () => {
    await release(10, tools, true);
    const files = filesOf('public').filter((file) => !file.endsWith('timestamp.json'));
    const before = files.map((file) => readFileSync(file, 'hex'));
    expect(await run(runTimestamp, ['public', '--keys', 'keys'], today + DAY)).toMatchObject({ status: 0, stderr: '' });
    expect(versionsOf()).toMatchObject({ timestamp: 2, snapshot: 1 });
    expect(Date.parse(versionsOf().expires)).toBeGreaterThan(today + 3.9 * DAY);
    expect(files.map((file) => readFileSync(file, 'hex'))).toEqual(before);
    expect(await errorOf()).toBeNull();
  });

  test('a snapshot that is half over is made anew with it; what it cannot renew is said', async () => {
    await release(10, tools, true);
    const said = await run(runTimestamp, ['public', '--keys', 'keys'], today + 13 * DAY);
    expect(said).toMatchObject({ status: 0, stderr: expect.stringContaining('targets ends on') });
    expect(versionsOf()).toMatchObject({ timestamp: 2, snapshot: 2 });
    expect(await errorOf()).toBeNull();
  });

  test('a key behind a command does', async () => {
    await release(10, tools, true);
    const [key = ''] = filesOf('keys').filter((file) => file.startsWith('keys/timestamp-'));
    renameSync(key, 'timestamp.pem');
    const signer = 'openssl dgst -sha256 -sign timestamp.pem';
    expect(await run(runTimestamp, ['public', '--signer', signer], today)).toMatchObject({ status: 0 });
    expect(versionsOf()).toMatchObject({ timestamp: 2 });
    expect(await errorOf()).toBeNull();
  });

  test.each([
    [
      'without its key',
      () => rmSync(filesOf('keys').find((file) => file.includes('timestamp-')) ?? ''),
      1,
      'none of these keys signs timestamps',
    ],
    [
      'with a file that is no key',
      () => writeFileSync('keys/x.pem', 'no key'),
      2,
      'keys/x.pem: this is no private key',
    ],
    ['of a directory without a list', () => rmSync('public', { recursive: true }), 2, 'public holds no published list'],
  ])('%s: refused', async (_, spoil, status, words) => {
    await release(10, tools, true);
    spoil();
    const said = await run(runTimestamp, ['public', '--keys', 'keys'], today);
    expect(said).toMatchObject({ status, stderr: expect.stringContaining(words) });
  });
});

describe('list prune', () => {
  test('keeps the last releases, all roots, and every delta that is offered', async () => {
    for (let count = 10; count < 15; count++) await release(count, tools, count === 10);
    writeFileSync('public/robots.txt', '');
    writeFileSync('public/metadata/timestamp.json.4711.part', '');
    const said = await run(runPrune, ['public', '--keep', '2']);
    expect(said.status).toBe(0);
    expect(said.stdout).toContain('metadata/3.targets.json\n');
    const left = filesOf('public').map((file) => file.slice('public/'.length));
    expect(left.filter((file) => file.startsWith('metadata/'))).toEqual(
      ['1.root', '4.snapshot', '4.targets', '5.snapshot', '5.targets', 'timestamp'].map(
        (name) => `metadata/${name}.json`,
      ),
    );
    expect(left.filter((file) => file.includes('/f/')).map((file) => file.split('/').at(-1))).toEqual([
      '4-p000.bin',
      '5-p000.bin',
    ]);
    expect(left.filter((file) => file.includes('/d/')).map((file) => file.split('/').at(-1))).toEqual([
      '1-2.bin',
      '2-3.bin',
      '3-4.bin',
      '4-5.bin',
    ]);
    expect(left).toContain('robots.txt');
    expect(said.stdout).toContain('metadata/timestamp.json.4711.part\n');
    expect(await errorOf()).toBeNull();
    expect(readPrevious('public', 'black')).toMatchObject({ ok: true, value: { steps: { length: 4 } } });
    await release(15, tools);
    expect(await errorOf()).toBeNull();
  });

  test('is not done while somebody publishes', async () => {
    await release(10, tools, true);
    await release(11, tools);
    writeFileSync('public/.ruthan-lock', String(process.pid));
    const before = filesOf('public');
    expect(await run(runPrune, ['public', '--keep', '1'])).toMatchObject({ status: 1 });
    expect(filesOf('public')).toEqual(before);
  });

  test('removes nothing where what is published is not whole', async () => {
    await release(10, tools, true);
    await release(11, tools);
    const index = JSON.parse(readFileSync('public/metadata/2.targets.json', 'utf8')).signed.targets[
      'lists/black/index.json'
    ];
    rmSync(`public/targets/lists/black/${index.hashes.sha256}.index.json`);
    expect(await run(runPrune, ['public', '--keep', '1'])).toMatchObject({ status: 2 });
    expect(existsSync('public/metadata/1.targets.json')).toBe(true);
  });
});

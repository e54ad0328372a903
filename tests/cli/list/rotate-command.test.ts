import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readKeyPair } from '../../../cli/list/keys/key-pair.ts';
import { sha256 } from '../../../cli/list/list-folder.ts';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import { runRootRotate } from '../../../cli/list/root/rotate.ts';
import { metadataFile } from '../../../utils/list/tuf/make.ts';
import { parseMetadata } from '../../../utils/list/tuf/parse.ts';
import { signMetadata, writeMetadata } from '../../../utils/list/tuf/sign.ts';
import type { TufJsClient } from '../../list/tuf/tuf-js.ts';
import { filesOf, makeKeys, release, run, useTufJs, useWorkshop } from './workshop.ts';

useWorkshop();
/** tuf-js judges by the clock of the machine. */
const today = Date.now();
const tools = { write: writeFileWhole, now: () => today };

const newClient = useTufJs();
beforeEach(async () => {
  await makeKeys(today);
  await release(10, tools, true);
});

/** Null where a client reads what is published, else its error. */
async function errorOf(client: TufJsClient): Promise<string | null> {
  return (await client.update('public', ['lists/black/index.json'])).error;
}

function rotate(roles: readonly string[], ...more: readonly string[]) {
  const args = ['--keys', 'keys', '--public', 'public', ...roles.flatMap((role) => ['--role', role]), ...more];
  return run(runRootRotate, args, tools);
}

function keyFiles(role: string): string[] {
  return filesOf('keys').filter((file) => file.startsWith(`keys/${role}-`));
}

describe('list root rotate', () => {
  test.each([['root'], ['targets'], ['snapshot'], ['timestamp']])('%s: old and new clients go on', async (role) => {
    const old = newClient();
    expect(await errorOf(old)).toBeNull();
    const before = keyFiles(role);
    expect(await rotate([role])).toMatchObject({ status: 0, stdout: expect.stringContaining('2.root.json') });
    expect(keyFiles(role)).toHaveLength(before.length);
    expect(keyFiles(role).some((file) => before.includes(file))).toBe(false);
    expect(
      readdirSync('keys/retired')
        .map((name) => `keys/${name}`)
        .sort(),
    ).toEqual(before);
    for (const file of keyFiles(role)) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
    await release(11, tools);
    expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
  });

  describe.each([
    ['keys that are here', ['targets'], () => undefined, true],
    ['a key that is lost', ['targets'], () => rmSync(keyFiles('targets')[0] ?? ''), false],
    ['versions that begin anew', ['targets', 'snapshot', 'timestamp', '--reset-versions'], () => undefined, false],
  ])('%s, stopped', (_, roles, prepare, isBridged) => {
    test.each([0, 1, 2, 3])('at write %i: what was begun is finished by running it again', async (stop) => {
      prepare();
      const old = newClient();
      await errorOf(old);
      let written = 0;
      const write = (file: string, bytes: Uint8Array) => {
        if (written++ === stop) throw new Error('killed');
        writeFileWhole(file, bytes);
      };
      const more = roles.filter((role) => role.startsWith('--'));
      const args = [...roles.filter((role) => !more.includes(role)).flatMap((role) => ['--role', role]), ...more];
      const again = () => run(runRootRotate, ['--keys', 'keys', '--public', 'public', ...args], tools);
      await expect(
        run(runRootRotate, ['--keys', 'keys', '--public', 'public', ...args], { ...tools, write }),
      ).rejects.toThrow('killed');
      // Signatures of the old keys too: nobody notices that it was broken off.
      if (isBridged) expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
      expect(await again()).toMatchObject({ status: 0, stdout: expect.stringContaining('2.root.json') });
      expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
      expect(existsSync('public/metadata/3.root.json')).toBe(false);
      await release(11, tools);
      expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
    });
  });

  test('a change that was broken off elsewhere is not mixed in', async () => {
    await rotate(['snapshot']);
    await rotate(['timestamp']);
    cpSync('public/metadata/1.root.json', 'root.json');
    writeFileSync('keys/unfinished-change.json', JSON.stringify([['1.root.json', readFileSync('root.json', 'utf8')]]));
    expect(await rotate(['targets'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('leads to root 1, and public has root 3'),
    });
  });

  test('a lost key of a role is replaced', async () => {
    const old = newClient();
    await errorOf(old);
    for (const role of ['snapshot', 'targets']) rmSync(keyFiles(role)[0] ?? '');
    expect(await rotate(['targets', 'snapshot'])).toMatchObject({ status: 0 });
    expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
  });

  test('one lost root key of three is replaced', async () => {
    rmSync(keyFiles('root')[0] ?? '');
    expect(await rotate(['root'])).toMatchObject({ status: 0 });
    expect(await errorOf(newClient())).toBeNull();
  });

  test('with two of three root keys lost nothing can be changed, and that is said', async () => {
    const [first = '', second = ''] = keyFiles('root');
    const ids = [first, second].map((file) => file.slice('keys/root-'.length, -'.pem'.length));
    mkdirSync('lost');
    for (const file of [first, second]) renameSync(file, join('lost', file.slice('keys/'.length)));
    const before = [...filesOf('keys'), ...filesOf('public')];
    const said = await rotate(['timestamp']);
    expect(said).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('root 2 needs 2 root keys of root 1 and has 1'),
    });
    for (const id of ids) expect(said.stderr).toContain(id);
    expect([...filesOf('keys'), ...filesOf('public')]).toEqual(before);
  });

  test('a role above that cannot be signed anew stops it before anything is changed', async () => {
    rmSync(keyFiles('timestamp')[0] ?? '');
    expect(await rotate(['targets'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('timestamp must be signed anew, and its keys are not here'),
    });
    expect(existsSync('public/metadata/2.root.json')).toBe(false);
  });

  test('versions that a thief drove to the end begin anew with new keys', async () => {
    const old = newClient();
    await forgeEndOfVersions();
    expect(await errorOf(old)).toBeNull();
    expect(await rotate(['snapshot', 'timestamp'], '--reset-versions')).toMatchObject({ status: 0 });
    expect(existsSync('public/metadata/2.snapshot.json')).toBe(true);
    expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
    await release(11, tools);
    expect([await errorOf(old), await errorOf(newClient())]).toEqual([null, null]);
  });

  test.each([
    ['no role', ['--keys', 'keys', '--public', 'public'], '--role is one of'],
    ['no keys', ['--role', 'root', '--public', 'public'], 'give --keys KEYS and --public DIR'],
    [
      'a directory without a list',
      ['--role', 'root', '--keys', 'keys', '--public', 'keys'],
      'keys holds no published list',
    ],
    [
      'new versions of a role that others name',
      ['--role', 'snapshot', '--keys', 'keys', '--public', 'public', '--reset-versions'],
      '--reset-versions needs new keys of timestamp too',
    ],
  ])('%s: usage', async (_, args, words) => {
    expect(await run(runRootRotate, args, tools)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  });
});

/** Somebody with the keys of snapshot and timestamp publishes the highest versions that there are. */
async function forgeEndOfVersions(): Promise<void> {
  const end = Number.MAX_SAFE_INTEGER;
  const signers = (role: string) =>
    keyFiles(role).flatMap((file) => readKeyPair(readFileSync(file, 'utf8'))?.signer ?? []);
  const snapshot = parseMetadata('snapshot', JSON.parse(readFileSync('public/metadata/1.snapshot.json', 'utf8')));
  const timestamp = parseMetadata('timestamp', JSON.parse(readFileSync('public/metadata/timestamp.json', 'utf8')));
  if (!snapshot.ok || !timestamp.ok) throw new Error('no metadata');
  const forged = await signMetadata<'snapshot'>({ ...snapshot.value.signed, version: end }, signers('snapshot'));
  const bytes = writeMetadata(forged);
  const meta = { 'snapshot.json': metadataFile(end, bytes, sha256) };
  const last = await signMetadata<'timestamp'>({ ...timestamp.value.signed, version: end, meta }, signers('timestamp'));
  writeFileWhole(`public/metadata/${end}.snapshot.json`, bytes);
  writeFileWhole('public/metadata/timestamp.json', writeMetadata(last));
}

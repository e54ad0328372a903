import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import { runRootInit } from '../../../cli/list/root/init.ts';
import { runSign } from '../../../cli/list/sign/sign.ts';
import { blackRows, build, filesOf, makeKeys, NOW, publish, run, sign, useWorkshop } from './workshop.ts';

useWorkshop();
const tools = { write: writeFileWhole, now: () => NOW };

describe('list root init', () => {
  test('makes keys that only their owner may read, and a root that names them', async () => {
    expect(await makeKeys()).toMatchObject({ status: 0, stdout: 'keys/1.root.json\n' });
    const names = readdirSync('keys').filter((name) => name.endsWith('.pem'));
    const count = (role: string) => names.filter((name) => name.startsWith(`${role}-`)).length;
    expect(['root', 'targets', 'snapshot', 'timestamp'].map(count)).toEqual([3, 2, 1, 1]);
    for (const name of names) expect(statSync(join('keys', name)).mode & 0o777).toBe(0o600);
    const { signed, signatures } = JSON.parse(readFileSync('keys/1.root.json', 'utf8'));
    expect(signatures).toHaveLength(3);
    expect(signed).toMatchObject({
      version: 1,
      expires: '2027-11-21T03:00:00Z',
      consistent_snapshot: true,
      roles: {
        root: { threshold: 2 },
        targets: { threshold: 2 },
        snapshot: { threshold: 1 },
        timestamp: { threshold: 1 },
      },
    });
  });

  test('keys are never written over', async () => {
    await makeKeys();
    const before = filesOf('keys').map((file) => readFileSync(file, 'hex'));
    expect(await makeKeys()).toMatchObject({ status: 1, stderr: expect.stringContaining('keys is not empty') });
    expect(filesOf('keys').map((file) => readFileSync(file, 'hex'))).toEqual(before);
  });

  test.each([
    ['no directory', [], '--out KEYS is missing'],
    ['no number of days', ['--out', 'keys', '--offline-days', 'many'], '--offline-days is a number'],
  ])('%s: usage', async (_, args, words) => {
    expect(await run(runRootInit, args, NOW)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  });
});

/** Puts the private keys whose names begin so into a directory of their own. */
function moveKeys(prefix: string, to: string, count = 99): void {
  mkdirSync(to);
  const names = readdirSync('keys').filter((name) => name.startsWith(prefix));
  for (const name of names.slice(0, count)) renameSync(join('keys', name), join(to, name));
}

const OPENSSL = (file: string) => `openssl dgst -sha256 -sign ${file}`;

describe('list sign', () => {
  test('signs nothing that check refuses', async () => {
    await makeKeys();
    await build('black', '081,black,loan,2025-01\n0812345678,black,loan,2025-01\n');
    const said = await sign();
    expect(said).toMatchObject({ status: 1, stdout: 'refused: black: 1 errors in its rows\n' });
    expect(filesOf('staging').filter((file) => file.includes('metadata'))).toEqual([]);
  });

  test('a canary of the check holds for the signature too', async () => {
    await makeKeys();
    await build('black', blackRows(3));
    writeFileSync('canaries.txt', '0810000007\n');
    expect(await sign(NOW, '--canaries', 'canaries.txt')).toMatchObject({
      status: 1,
      stdout: 'refused: black: +66810000007 must never be on it\n',
    });
  });

  test('two people sign one after another', async () => {
    await makeKeys();
    moveKeys('targets-', 'approver', 1);
    await build('black', blackRows(3));
    expect(await sign()).toMatchObject({
      status: 0,
      stdout: 'targets: 1 of 2 signatures\n',
      stderr: expect.stringContaining('targets needs more signatures'),
    });
    expect(await publish(tools)).toMatchObject({ status: 1 });
    expect(await sign()).toMatchObject({ status: 1, stderr: expect.stringContaining('have signed already') });
    expect(await sign(NOW, '--keys', 'approver')).toMatchObject({
      stdout: 'targets: 2 of 2 signatures\nsnapshot: 0 of 1 signatures\n',
    });
    expect((await sign()).stdout).toContain('timestamp: 1 of 1 signatures');
    expect(await publish(tools)).toMatchObject({ status: 0 });
  });

  test('openssl signs as a process of its own, and is told from the other keys by its signature', async () => {
    await makeKeys();
    moveKeys('targets-', 'token', 1);
    await build('black', blackRows(3));
    const [file = ''] = filesOf('token');
    expect(await sign(NOW, '--signer', OPENSSL(file))).toMatchObject({
      status: 0,
      stdout: 'targets: 2 of 2 signatures\nsnapshot: 1 of 1 signatures\ntimestamp: 1 of 1 signatures\n',
    });
    expect(await publish(tools)).toMatchObject({ status: 0 });
  });

  test('a signer alone needs no directory of keys', async () => {
    await makeKeys();
    await build('black', blackRows(3));
    const signers = filesOf('keys')
      .filter((file) => file.endsWith('.pem'))
      .flatMap((file) => ['--signer', OPENSSL(file)]);
    const said = await run(runSign, ['staging', '--root', 'keys/1.root.json', ...signers], NOW);
    expect(said).toMatchObject({ status: 0, stdout: expect.stringContaining('timestamp: 1 of 1') });
    expect(await publish(tools)).toMatchObject({ status: 0 });
  });

  test.each([
    [
      'whose key the root does not name',
      () => {
        execFileSync('openssl', [
          'genpkey',
          '-algorithm',
          'EC',
          '-pkeyopt',
          'ec_paramgen_curve:P-256',
          '-out',
          'other.pem',
        ]);
        return OPENSSL('other.pem');
      },
      'its signature is of no key that root 1 names',
    ],
    ['that writes nothing', () => 'true', 'wrote no signature'],
    ['that fails', () => 'exit 3', 'ended with 3'],
    ['that is not there', () => './no-such-program', 'ended with 127'],
    [
      'that signs something else the second time',
      () => {
        const key = filesOf('keys').find((file) => file.includes('targets-'));
        return `if [ -e once ]; then echo other; else touch once; cat; fi | ${OPENSSL(key ?? '')}`;
      },
      'its signature does not hold',
    ],
  ])('a signer %s is refused', async (_, makeSigner, words) => {
    await makeKeys();
    await build('black', blackRows(3));
    const signer = makeSigner();
    const said = await run(runSign, ['staging', '--root', 'keys/1.root.json', '--signer', signer], NOW);
    expect(said).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
    expect(filesOf('staging').filter((file) => file.includes('metadata'))).toEqual([]);
  });

  test('the days of targets are given for lists that travel as files', async () => {
    await makeKeys();
    await build('white', '1441,white,rd,2025-01\n');
    await sign(NOW, '--targets-days', '90');
    const { signed } = JSON.parse(readFileSync('staging/metadata/1.targets.json', 'utf8'));
    expect(signed.expires).toBe('2027-02-19T03:00:00Z');
  });

  test.each([
    ['no directory', ['--keys', 'keys'], 'give one STAGING directory'],
    ['no keys', ['staging'], "give --keys KEYS or --signer 'CMD …'"],
    ['a directory that is not there', ['nowhere', '--keys', 'keys'], 'nowhere is not there'],
    ['days that are none', ['staging', '--keys', 'keys', '--targets-days', '0'], '--targets-days is a number'],
  ])('%s: usage', async (_, args, words) => {
    mkdirSync('staging');
    expect(await run(runSign, args, NOW)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  });
});

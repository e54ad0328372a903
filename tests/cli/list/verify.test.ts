import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLookup } from '../../../cli/list/lookup.ts';
import { runVerify } from '../../../cli/list/verify/verify.ts';
import { readGivenRoot } from '../../../utils/list/trust/fingerprint.ts';
import { type Host, startHost } from '../../list/attacks/server.ts';
import { blackNumber, blackRows, Publisher } from '../../list/client/publisher.ts';

const directory = mkdtempSync(join(tmpdir(), 'ruthan-verify-test-'));
const root = join(directory, 'root.json');
let publisher: Publisher;
let host: Host;
let folders = 0;

beforeAll(async () => {
  host = await startHost();
  publisher = await Publisher.create();
  const white = [[1161, 'rd', '2025-01']] as const;
  await publisher.publish({ black: blackRows(2000), white });
  for (let release = 1; release < 9; release++) await publisher.publish({ black: blackRows(2000 + release * 3) });
  writeFileSync(root, publisher.root());
});
afterAll(async () => {
  await host.close();
  rmSync(directory, { recursive: true });
});

/** The published files in a folder, some of them changed. */
function folderWith(changes: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {}): string {
  const folder = join(directory, String(folders++));
  for (const [path, bytes] of publisher.files) {
    const changed = changes[path] === undefined ? bytes : changes[path](bytes);
    if (changed === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), changed);
  }
  return folder;
}

async function run(command: typeof runVerify, ...args: readonly string[]) {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  return { code: await command(args, 'usage', io), ...said };
}

async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const given = await readGivenRoot(bytes);
  return given.ok ? given.value.fingerprint : '';
}

const flip = (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
const gone = () => null;

describe('list verify', () => {
  const verified = async () =>
    `fingerprint\t${await fingerprintOf(publisher.root())}\n` +
    'client\tok\ntuf-js\tok\n' +
    'black\trelease 9 (base 1), 2024 numbers, 9 deltas equal to full builds\n' +
    'white\trelease 1 (base 1), 1 numbers, 0 deltas equal to full builds\n';

  it('takes a directory that is right: eight single steps and one over seven releases', async () => {
    expect(await run(runVerify, folderWith(), '--root', root)).toEqual({ code: 0, out: await verified(), err: '' });
  });

  it('takes the same from a host', async () => {
    host.files = publisher.files;
    expect(await run(runVerify, host.address, '--root', root)).toEqual({ code: 0, out: await verified(), err: '' });
  });

  it('says which deltas it could not try', async () => {
    const { code, out } = await run(
      runVerify,
      folderWith({ 'targets/lists/black/f/1-p000.bin': gone }),
      '--root',
      root,
    );
    expect(code).toBe(0);
    expect(out).toContain('8 deltas equal to full builds, 1 lead from or to releases that are gone');
  });

  it.each<[string, Parameters<typeof folderWith>[0], RegExp]>([
    ['a delta that was changed', { 'targets/lists/black/d/3-4.bin': flip }, /d\/3-4\.bin.*\[hash-differs\]/],
    ['a delta that is gone', { 'targets/lists/black/d/8-9.bin': gone }, /d\/8-9\.bin.*\[not-found\]/],
    ['a part that was changed', { 'targets/lists/black/f/9-p000.bin': flip }, /f\/9-p000\.bin.*\[hash-differs\]/],
    ['columns that are gone', { 'targets/lists/black/c/9-p000.bin': gone }, /c\/9-p000\.bin.*\[not-found\]/],
    ['a timestamp that was changed', { 'metadata/timestamp.json': flip }, /timestamp\.json.*\[/],
    ['no metadata', { 'metadata/timestamp.json': gone }, /timestamp\.json: is missing \[not-found\]/],
  ])('refuses %s, and says which file', async (_, changes, words) => {
    const { code, err } = await run(runVerify, folderWith(changes), '--root', root);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  });

  it('refuses a list that another root signs', async () => {
    const other = join(directory, 'other.json');
    writeFileSync(other, (await Publisher.create()).root());
    const { code, err } = await run(runVerify, folderWith(), '--root', other);
    expect([code, err]).toEqual([1, expect.stringContaining('[not-signed]')]);
  });

  it.each([
    [['nowhere', '--root', root], 'nowhere: is missing'],
    [['http://list.example/', '--root', root], '[bad-address]'],
    [[directory, '--root', join(directory, 'none.json')], 'none.json: is missing'],
    [[directory], '--root ROOT.json is missing'],
    [[], 'give a list'],
  ])('2 for %j', async (args, words) => {
    const { code, err } = await run(runVerify, ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('list lookup', () => {
  it('prints one line a number, in any notation', async () => {
    const typed = [blackNumber(0), '๑๑๖๑', '02 141 6747'];
    const { code, out, err } = await run(runLookup, folderWith(), '--root', root, ...typed);
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(`${blackNumber(0)}\tblack\tfraud\t2026-01\n๑๑๖๑\twhite\trd\t2025-01\n02 141 6747\tunlisted\t\t\n`);
  });

  it('0 where none is black or grey, 2 where one is no number or the list is not to be had', async () => {
    expect((await run(runLookup, folderWith(), '--root', root, '1161')).code).toBe(0);
    expect(await run(runLookup, folderWith(), '--root', root, 'nobody')).toMatchObject({
      code: 2,
      err: 'ruthan list lookup: nobody: this is no phone number\n',
    });
    const broken = folderWith({ 'metadata/timestamp.json': gone });
    expect(await run(runLookup, broken, '--root', root, '1161')).toMatchObject({ code: 2, out: '' });
  });
});

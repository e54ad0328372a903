import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBuild } from '../../../cli/list/build.ts';
import { runCheck } from '../../../cli/list/check.ts';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import * as workshop from './workshop.ts';
import { build, filesOf, run } from './workshop.ts';

workshop.useWorkshop();
const check = (...args: readonly string[]) => run(runCheck, args);

describe('list build', () => {
  test('rows become a release; what was wrong is a table, and the exit code says so', async () => {
    const { status, stdout, stderr } = await build(
      'black',
      '0812345678,black,loan,2568-01-02\n081,black,loan,2025-01-01\n0899999999,black,loan,2027-01-01\n',
    );
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 4)),
    ).toEqual([
      ['rows.csv', '2', '2568-01-02', 'buddhist-year'],
      ['rows.csv', '3', '081', 'no-number'],
      ['rows.csv', '4', '2027-01-01', 'future-date'],
    ]);
    expect(stderr).toContain('black 1 (base 1): 1 numbers, 2 errors in rows');
    expect(await check('staging')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('refused: black: 2 errors in its rows'),
    });
  });

  test('the same rows give the same files', async () => {
    const rows = '0812345678,black,loan,2025-01-02\n0899999999,black,parcel,2025-02-02\n';
    await build('black', rows);
    const first = filesOf('staging').map((file) => [file, readFileSync(file, 'hex')]);
    await build('black', rows);
    expect(filesOf('staging').map((file) => [file, readFileSync(file, 'hex')])).toEqual(first);
  });

  test('nothing at all is a query that failed, names of columns alone are a list without numbers', async () => {
    writeFileSync('empty.csv', '');
    const empty = await run(runBuild, ['--list', 'black', '--in', 'empty.csv', '--out', 'staging']);
    expect(empty).toMatchObject({ status: 1, stdout: expect.stringContaining('empty.csv\t1\t\tno-columns\t') });
    expect(await build('black', '')).toMatchObject({ status: 0, stderr: expect.stringContaining('0 numbers') });
  });

  test('lists are built one after another into one directory, and contradict each other nowhere', async () => {
    expect((await build('white', '1441,white,rd,2025-01\n02 272 8000,white,rd,2025-01\n')).status).toBe(0);
    const black = await build('black', '022728000,black,loan,2025-01\n0812345678,black,loan,2025-01\n');
    expect(black.status).toBe(1);
    expect(black.stdout).toContain('2\t+6622728000\ton-two-lists');
  });

  test.each([
    ['no list', ['--in', '-', '--out', 'x'], '--list is one of'],
    ['no input', ['--list', 'black', '--out', 'x'], '--in FILE is missing'],
    ['no output', ['--list', 'black', '--in', '-'], '--out STAGING is missing'],
    [
      'a file that is not there',
      ['--list', 'black', '--in', 'nowhere.csv', '--out', 'x'],
      'nowhere.csv: cannot be read',
    ],
    [
      'a last release that is not there',
      ['--list', 'black', '--in', '-', '--out', 'x', '--prev', 'no'],
      '--prev no is not there',
    ],
    [
      'a day that is none',
      ['--list', 'black', '--in', '-', '--out', 'x', '--date', '2026-02-30'],
      '--date is YYYY-MM-DD',
    ],
    ['an unknown option', ['--lits', 'black'], "Unknown option '--lits'"],
    [
      'an agencies file that is none',
      ['--list', 'black', '--in', '-', '--out', 'x', '--agencies', '.'],
      '.: cannot be read',
    ],
  ])('%s: usage', async (_, args, words) => {
    const { status, stderr } = await run(runBuild, args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test("names, operator and reasons come from the publisher's own file", async () => {
    const names = {
      operator: { th: 'ผู้ให้บริการ', en: 'Operator' },
      agencies: [{ id: 'x-body', th: 'หน่วยงานตัวอย่าง', en: 'Example body' }],
      reasons: [{ code: 'loan', th: 'เงินกู้', en: 'Loan' }],
    };
    writeFileSync('names.json', JSON.stringify(names));
    expect((await build('white', '1555,white,หน่วยงานตัวอย่าง,2025-01\n', '--agencies', 'names.json')).status).toBe(0);
    const black = await build('black', '0812345678,black,parcel,2025-01\n', '--agencies', 'names.json');
    expect(black.stdout).toContain('unknown-reason');
    const index = filesOf('staging/targets/lists/white').find((file) => file.endsWith('index.json')) ?? '';
    expect(JSON.parse(readFileSync(index, 'utf8'))).toMatchObject({
      operator: names.operator,
      classes: [{ name: 'x-body', month: '2025-01' }],
    });
    expect(filesOf('staging/targets').some((file) => file.endsWith('.agencies.json'))).toBe(true);
  });
});

describe('list check', () => {
  const numbers = workshop.blackRows;

  async function publish() {
    await workshop.makeKeys();
    await workshop.sign();
    const tools = { write: writeFileWhole, now: () => workshop.NOW };
    expect(await workshop.publish(tools)).toMatchObject({ status: 0 });
    rmSync('staging', { recursive: true });
  }

  test('a small change passes and is told', async () => {
    await build('black', numbers(100));
    await publish();
    expect((await build('black', numbers(103), '--prev', 'public')).status).toBe(0);
    expect(await check('staging', '--prev', 'public')).toEqual({
      status: 0,
      stdout: 'black 2 (base 1): 103 numbers, 3 come, 0 gone, 0 changed\n',
      stderr: '',
    });
  });

  test('a large change is refused unless this release allows it', async () => {
    await build('black', numbers(100));
    await publish();
    await build('black', numbers(70), '--prev', 'public');
    expect(await check('staging', '--prev', 'public')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('too large a change'),
    });
    expect((await check('staging', '--prev', 'public', '--max-change', '40%')).status).toBe(0);
    await build('black', numbers(70), '--prev', 'public', '--allow-large-change');
    expect((await check('staging', '--prev', 'public')).status).toBe(0);
  });

  test('hotlines and canaries are never accused', async () => {
    await build('black', '1441,black,loan,2025-01\n0812345678,black,loan,2025-01\n');
    writeFileSync('canaries.txt', '# ours\n081-234-5678\n');
    expect(await check('staging', '--canaries', 'canaries.txt')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/\+66812345678 must never be on it\n(?:.*\n)*.*1441 must never be on it/),
    });
  });

  test('white and black are held against each other, staged or published', async () => {
    await build('white', '0812345678,white,rd,2025-01\n');
    await publish();
    await build('black', '0812345678,black,loan,2025-01\n');
    expect((await check('staging', '--prev', 'public')).stdout).toContain('+66812345678 is on white and on black');
  });

  test('a file that was changed after the build is unreadable, not a finding', async () => {
    await build('black', numbers(10));
    const file = filesOf('staging/targets/lists/black/f')[0] ?? '';
    writeFileSync(file, 'x');
    expect(await check('staging')).toMatchObject({ status: 2, stderr: expect.stringContaining('its hash differs') });
  });

  test('a build that was broken off passes for no list that is left as it is', async () => {
    await build('white', '1441,white,rd,2025-01\n');
    await build('black', numbers(10));
    // As a process leaves it that was killed while it wrote.
    writeFileSync('staging/reports/black.json', '{}\n');
    rmSync(filesOf('staging/targets/lists/black').find((file) => file.endsWith('.index.json')) ?? '');
    expect(await check('staging')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('refused: black: its build was broken off'),
    });
    await build('black', numbers(10));
    expect(await check('staging')).toMatchObject({ status: 0 });
  });

  test('a directory without lists is no success', async () => {
    expect(await check('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('holds no list') });
  });
});

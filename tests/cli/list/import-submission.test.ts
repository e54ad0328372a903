import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBuild } from '../../../cli/list/build.ts';
import { runImport } from '../../../cli/list/submission/import.ts';
import { csvLine, SUBMISSION_COLUMNS } from '../../../utils/list/rows/submission.ts';
import { run, useWorkshop } from './workshop.ts';

useWorkshop();

/** A submission of the Revenue Department (`rd`), in the columns that the page for staff writes. */
function submission(rows: readonly (readonly string[])[]): string {
  return [SUBMISSION_COLUMNS, ...rows].map(csvLine).join('');
}

function row(
  number: string,
  more: Partial<Record<'category' | 'agency' | 'purpose' | 'since', string>> = {},
): string[] {
  const { category = 'white', agency = 'rd', purpose = '', since = '2025-11' } = more;
  return [number, category, agency, purpose, since, 'กรมสรรพากร', 'สมชาย 02 272 8000'];
}

const WHITE = 'number,category,agency,purpose,listed_on\n';

async function importRows(rows: readonly (readonly string[])[], white?: string) {
  writeFileSync('body.csv', submission(rows));
  if (white !== undefined) writeFileSync('white.csv', white);
  const said = await run(runImport, ['body.csv', '--into', 'white.csv', '--date', '2026-11-21']);
  const table = said.stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
  return { ...said, table, white: existsSync('white.csv') ? readFileSync('white.csv', 'utf8') : null };
}

describe('list import-submission', () => {
  test('numbers in any notation become rows of a new white list', async () => {
    const { status, table, white, stderr } = await importRows([
      row('02 272 8000', { purpose: 'ศูนย์บริการข้อมูล' }),
      row('๑๑๖๑', { agency: 'กรมสรรพากร', since: '1 พ.ย. 2568' }),
      row('0-2272-9000-2'),
    ]);
    expect(status).toBe(0);
    expect(table.map(([outcome, file, line, value]) => [outcome, file, line, value])).toEqual([
      ['accepted', 'body.csv', '2', '+6622728000'],
      ['accepted', 'body.csv', '3', '1161'],
      ['accepted', 'body.csv', '4', '+6622729000'],
      ['accepted', 'body.csv', '4', '+6622729001'],
      ['accepted', 'body.csv', '4', '+6622729002'],
    ]);
    expect(table[1]?.[4]).toContain('Buddhist');
    expect(white).toBe(
      `${WHITE}+6622728000,white,rd,ศูนย์บริการข้อมูล,2025-11\n1161,white,rd,,2025-11\n+6622729000,white,rd,,2025-11\n+6622729001,white,rd,,2025-11\n+6622729002,white,rd,,2025-11\n`,
    );
    expect(stderr).toContain('5 accepted, 0 changed, 0 unchanged, 0 refused');
    expect(stderr).toContain('handed in by กรมสรรพากร, สมชาย 02 272 8000');
    expect(white).not.toContain('สมชาย');
  });

  test('a number that stands in the file twice counts once, whatever the order', async () => {
    const rows = [
      row('1161', { since: '2025-10' }),
      row('1161', { since: '2025-10' }),
      row('1161', { since: '2025-09' }),
    ];
    const first = await importRows(rows);
    expect(first.table.map(([outcome, , line, , why]) => [outcome, line, why])).toEqual([
      ['accepted', '2', ''],
      ['unchanged', '3', 'line 2 says the same'],
      ['refused', '4', 'line 2 of this file says something else of it'],
    ]);
    const again = await importRows(rows, first.white ?? '');
    expect(again.white).toBe(first.white);
  });

  test('what is wrong is refused row by row with its reason, and the rest is taken', async () => {
    const { status, table, white } = await importRows(
      [
        row('081'),
        row('0899999999', { category: 'black' }),
        row('02 272 8001', { agency: 'กรมที่ไม่มี' }),
        row('02 272 8002', { since: '2599-01' }),
        row('02 272 8003', { since: '2027-01' }),
        ['02 272 8004', 'white', 'rd'],
        row('021416747'),
        row('02 272 8005'),
        row('02 272 8006', { agency: 'dsi' }),
        row('02 272 8005'),
      ],
      `${WHITE}02 141 6747,white,dsi,,2025-01\n`,
    );
    expect(status).toBe(1);
    expect(table.map(([outcome, , line, value, why]) => `${outcome} ${line} ${value}: ${why}`)).toEqual([
      'refused 2 081: this is no phone number',
      'refused 3 black: a submission is for the white list',
      'refused 4 กรมที่ไม่มี: no agency has this id or name',
      'refused 5 2599-01: this date is in the future',
      'refused 6 2027-01: this date is in the future',
      'refused 7 02 272 8004,white,rd: this row does not have the columns that the first line names',
      'refused 8 +6621416747: line 2 of the white list gives it to dsi',
      'accepted 9 +6622728005: ',
      'refused 10 dsi: a file is of one body, and this one is of rd',
      'unchanged 11 +6622728005: line 9 says the same',
    ]);
    expect(white).toBe(`${WHITE}02 141 6747,white,dsi,,2025-01\n+6622728005,white,rd,,2025-11\n`);
  });

  test('a new purpose and an earlier month change a row; a later month does not', async () => {
    const before =
      'id,number,category,agency,purpose,listed_on\n7,02 272 8000,white,rd,old,2025-05-03\n8,1161,white,rd,,2025-05-03\n';
    const { table, white } = await importRows(
      [row('022728000', { purpose: 'new, better', since: '2025-04' }), row('1161', { since: '2025-11' })],
      before,
    );
    expect(table.map(([outcome, , , , why]) => `${outcome} ${why}`)).toEqual([
      'changed purpose was "old", listed_on was "2025-05-03"',
      'unchanged it is on the white list already',
    ]);
    expect(white).toBe(
      'id,number,category,agency,purpose,listed_on\n7,02 272 8000,white,rd,"new, better",2025-04\n8,1161,white,rd,,2025-05-03\n',
    );
  });

  test('where nothing is taken the white list stays as it is, byte for byte', async () => {
    const before = '\ufeffNumber;Category;Agency;Listed_on\r\n1161;white;rd;2025-01\r\n';
    const { status, white } = await importRows([row('081'), row('1161')], before);
    expect(status).toBe(1);
    expect(white).toBe(before);
  });

  test('text that a spreadsheet would run does not get into the white list', async () => {
    const { white } = await importRows([row('1161', { purpose: '=cmd|"/c calc"!A1\nx' })]);
    expect(white).toBe(`${WHITE}1161,white,rd,"cmd|""/c calc""!A1 x",2025-11\n`);
  });

  test('what it writes is what build reads', async () => {
    await importRows([row('02 272 8000', { purpose: 'a "b", c' }), row('1161')]);
    const args = ['--list', 'white', '--in', 'white.csv', '--out', 'staging', '--date', '2026-11-21'];
    expect(await run(runBuild, args)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('2 numbers, 0 errors'),
    });
  });

  test.each([
    [
      'a column that is missing',
      'number,category,agency\n1161,white,rd\n',
      'body.csv:1: there is no column purpose, listed_on',
    ],
    ['an empty file', '', 'body.csv: is empty'],
    ['a quote that is never closed', `${SUBMISSION_COLUMNS.join(',')}\n"1161,white\n`, 'body.csv: Quote Not Closed'],
    ['bytes that are no text', Buffer.from([...Buffer.from('ก,'), 0xff, 0x0a]), 'body.csv:1: neither UTF-8 nor Thai'],
  ])('%s: nothing is imported', async (_, content, words) => {
    writeFileSync('body.csv', content);
    const said = await run(runImport, ['body.csv', '--into', 'white.csv']);
    expect(said).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
    expect(existsSync('white.csv')).toBe(false);
  });

  test('a white list that cannot be read is left alone', async () => {
    const before = 'phone,agency\n1161,rd\n';
    const { status, white, stderr } = await importRows([row('1161')], before);
    expect(status).toBe(2);
    expect(stderr).toContain('white.csv:1: there is no column number, category, listed_on');
    expect(white).toBe(before);
  });

  test('Thai as spreadsheets write it is read', async () => {
    const text = submission([row('1161', { agency: 'กรมสรรพากร', purpose: 'สายด่วน' })]);
    writeFileSync(
      'body.csv',
      Uint8Array.from(text, (char) => {
        const code = char.charCodeAt(0);
        return code < 0x80 ? code : code - 0x0d60;
      }),
    );
    expect(await run(runImport, ['body.csv', '--into', 'white.csv', '--date', '2026-11-21'])).toMatchObject({
      status: 0,
    });
    expect(readFileSync('white.csv', 'utf8')).toContain('1161,white,rd,สายด่วน,2025-11');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../utils/list/rows/submission.ts';
import { type BatchSource, reportHead, reportLine, summarise } from '../../../utils/outgoing/batch/batch-report.ts';
import { type BatchResult, checkBatch } from '../../../utils/outgoing/batch/check-batch.ts';
import { columnsOf } from '../../../utils/outgoing/batch/columns.ts';
import { RULES_VERSION } from '../../../utils/outgoing/finding.ts';
import { csvRows } from '../../../utils/tables/csv-rows.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const engine = createEngine();
const SOURCE: BatchSource = { sha256: 'ab'.repeat(32), date: '2026-11-22' };

function checked(csv: string) {
  const batch = checkBatch(csvRows(csv), engine, { channel: 'sms', proposes: true });
  const results: BatchResult[] = [];
  for (let next = batch.next(); ; next = batch.next()) {
    if (next.done === true) return { results, end: next.value };
    results.push(next.value);
  }
}

describe('rows of CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a;b\r\n1;2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    ['\ufeff"a, b";c\n', [[1, ['a, b', 'c']]]],
    [
      't\n"one\ntwo"\n\nthree',
      [
        [1, ['t']],
        [2, ['one\ntwo']],
        [5, ['three']],
      ],
    ],
    [
      't\n"say ""yes"""',
      [
        [1, ['t']],
        [2, ['say "yes"']],
      ],
    ],
    [
      't\n"never closed\nmore',
      [
        [1, ['t']],
        [2, ['never closed\nmore']],
      ],
    ],
    ['', []],
  ] as const)('%j', (csv, rows) => {
    expect([...csvRows(csv)].map(({ line, fields }) => [line, fields])).toEqual(rows);
  });

  it('are read back as they were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ก', '"', ',', ';', '\n', '\r', ' '), maxLength: 12 });
    const row = fc.array(field, { minLength: 3, maxLength: 3 }).filter((fields) => fields.some((each) => each !== ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const csv = ['x,y,z\n', ...rows.map(csvLine)].join('');
        expect([...csvRows(csv)].slice(1).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});

describe('columns', () => {
  it.each([
    [['id', 'text'], { id: 0, text: 1 }],
    [['ลำดับ', 'ผู้ส่ง', 'ข้อความ'], { id: 0, sender: 1, text: 2 }],
    [['Sender ID', 'Message Text', 'Subject'], { sender: 0, text: 1, subject: 2 }],
    [['รหัส', 'หัวเรื่อง', 'เนื้อหา', 'ช่องทาง'], { id: 0, subject: 1, text: 2, channel: 3 }],
    [['phone', 'amount'], null],
  ] as const)('%j', (header, columns) => {
    expect(columnsOf(header)).toEqual(columns);
  });
});

describe('a batch', () => {
  const CSV = [
    'ลำดับ,ช่องทาง,ผู้ส่ง,ข้อความ\n',
    'T1,SMS,RD,กรมสรรพากร ยื่นแบบที่ https://efiling.rd.go.th โทร 1161\n',
    'T2,SMS,RD,"กรมสรรพากร ยื่นแบบถึง 31 มี.ค. 2569\nโทร 1161"\n',
    'T3,อีเมล,RD,=HYPERLINK("http://x.example")\n',
    'T4,SMS,RD,\n',
  ].join('');

  it('is checked row by row; nothing is lost', () => {
    const { results, end } = checked(CSV);
    expect(end).toBe('done');
    expect(results.map(({ line, id, level, problem, smsParts }) => [line, id, level, problem, smsParts])).toEqual([
      [2, 'T1', 'danger', null, 1],
      [3, 'T2', 'none', null, 1],
      [5, 'T3', 'danger', null, null],
      [6, 'T4', 'none', 'empty', null],
    ]);
    expect(results[0]?.proposal).toBe('กรมสรรพากร ยื่นแบบที่แอปทางรัฐ หรือเว็บไซต์กรมสรรพากร (พิมพ์ชื่อค้นหาเอง) โทร 1161');
    expect(results[1]?.proposal).toBeNull();
  });

  it('goes without a header where there is one column', () => {
    expect(checked('กรมที่ดิน นัดรังวัด\nกรมที่ดิน www.dol.go.th\n').results.map(({ level }) => level)).toEqual([
      'none',
      'danger',
    ]);
  });

  it('says where no column holds a text', () => {
    expect(checked('phone,amount\n1,2\n')).toEqual({ results: [], end: 'no-text-column' });
  });

  it('can be stopped', () => {
    let read = 0;
    function* rows() {
      for (; ; read++) yield { line: read + 1, fields: ['กรมที่ดิน'] };
    }
    for (const { line } of checkBatch(rows(), engine, { channel: 'sms', proposes: false })) if (line === 3) break;
    expect(read).toBe(2);
  });

  it('is summed up with the rules, the day and the hash', () => {
    const summary = summarise(checked(CSV).results, SOURCE);
    expect(summary).toMatchObject({ ...SOURCE, rulesVersion: RULES_VERSION, rows: 4, passed: 1, failed: 2, unread: 1 });
    expect(summary.byCode.get('link')).toBe(2);
  });

  it('is exported so that no spreadsheet runs what stands in it', () => {
    const { results } = checked(CSV);
    const csv = reportHead() + results.map((result) => reportLine(result, SOURCE)).join('');
    const [head, ...rows] = [...csvRows(csv)].map(({ fields }) => fields);
    expect(head?.slice(0, 4)).toEqual(['line', 'id', 'result', 'stop']);
    expect(rows.map((fields) => fields[2])).toEqual(['fail', 'pass', 'fail', 'empty']);
    expect(rows[2]?.[7]).toBe(`'=HYPERLINK("http://x.example")`);
    expect(rows[1]?.[7]).toBe('กรมสรรพากร ยื่นแบบถึง 31 มี.ค. 2569\nโทร 1161');
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });

  it('keeps cells inert whatever they hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", 'ก'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(cell, (text) => {
        const line = reportLine(
          { line: 2, id: text, text, problem: null, level: 'none', findings: [], proposal: text, smsParts: null },
          SOURCE,
        );
        const [row] = [...csvRows(`${csvLine(new Array(12).fill('h'))}${line}`)].slice(1);
        for (const field of row?.fields ?? []) expect(field).not.toMatch(/^[\s"]*[=+\-@]/);
      }),
    );
  });
});

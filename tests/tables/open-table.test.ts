import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../utils/tables/open-table.ts';
import type { TableRow } from '../../utils/tables/table-row.ts';
import { sheetOf, workbookOf, zipOf } from './workbook.ts';

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const table = await openTable(bytes);
  if (!table.ok) return table.problem;
  const rows: TableRow[] = [];
  for await (const piece of table.value.rows()) rows.push(...piece);
  return { rows, ...table.value.notes() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** TIS-620: Thai letters in one byte. */
const tis620 = (text: string) =>
  Uint8Array.from(text, (char) => (char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x0d60));

describe('text files', () => {
  it.each([
    ['UTF-8', utf8('ข้อความ\nสวัสดี')],
    ['UTF-8 with its mark', utf8('\ufeffข้อความ\nสวัสดี')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from([...'ข้อความ\nสวัสดี'].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    ['TIS-620', tis620('ข้อความ\nสวัสดี')],
  ])('%s', async (name, bytes) => {
    expect(await read(bytes)).toMatchObject({
      rows: [{ fields: ['ข้อความ'] }, { fields: ['สวัสดี'] }],
      format: 'csv',
      thai: name === 'TIS-620',
    });
  });

  it('JSON Lines come line by line', async () => {
    expect(await read(utf8('{"text":"a"}\n\n{"text":"b"}\n'))).toMatchObject({
      rows: [
        { line: 1, fields: ['{"text":"a"}'] },
        { line: 3, fields: ['{"text":"b"}'] },
      ],
      format: 'json-lines',
    });
  });

  it.each([
    ['nothing', utf8(''), 'empty'],
    ['only spaces', utf8(' \n'), 'empty'],
    ['bytes that are no text', Uint8Array.from([0x61, 0x00, 0xff, 0xdb]), 'encoding'],
    ['a picture', utf8('\u0000'), 'encoding'],
    ['a PDF', utf8('%PDF-1.7'), 'picture'],
    ['an old workbook or one with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel'],
    ['an archive that is no workbook', zipOf({ 'a.txt': 'a' }), 'not-workbook'],
    ['an archive that was cut off', zipOf({ 'a.txt': 'a' }).slice(0, 40), 'not-workbook'],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await read(bytes)).toBe(problem);
  });
});

describe('workbooks', () => {
  it('all sheets, hidden ones too, each row with its place', async () => {
    const bytes = workbookOf({ หนึ่ง: sheetOf([['ข้อความ'], ['ก']]), _ซ่อน: sheetOf([['text'], ['b']]) });
    expect(await read(bytes)).toMatchObject({
      rows: [
        { sheet: 'หนึ่ง', line: 1, fields: ['ข้อความ'] },
        { sheet: 'หนึ่ง', line: 2, fields: ['ก'] },
        { sheet: '_ซ่อน', line: 1, fields: ['text'] },
        { sheet: '_ซ่อน', line: 2, fields: ['b'] },
      ],
      hidden: ['_ซ่อน'],
      sheets: ['หนึ่ง', '_ซ่อน'],
    });
  });

  it('shared texts, numbers with the zeros that are shown, stored results, formulas without one, merged cells', async () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2" s="1"><v>812345678</v></c>',
      '<c r="C2" t="str"><f>A2&amp;"!"</f><v>x!</v></c>',
      '<c r="E2"><f>A2+1</f></c>',
      '<c r="F2"><v>8.12345678E8</v></c>',
      '<c r="G2" t="b"><v>1</v></c>',
    ];
    const sheet = `<sheetData><row r="2">${cells.join('')}</row></sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>`;
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    expect(await read(workbookOf({ a: sheet }, { texts: ['ก &amp; ข'], styles }))).toMatchObject({
      rows: [{ line: 2, fields: ['ก & ข', '0812345678', 'x!', '', '=A2+1', '812345678', 'TRUE'], unresolved: [4] }],
      formulas: 2,
      merged: 1,
    });
  });

  it('a million rows that were only formatted are nothing', async () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/></row>`,
    );
    const sheet = `<sheetData><row r="1"><c r="A1" t="str"><v>text</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>${empty.join('')}</sheetData>`;
    expect(await read(workbookOf({ a: sheet }))).toMatchObject({ rows: [{ line: 1 }, { line: 2 }] });
  });

  it('damaged bytes end with a problem or an error, never with half a table that looks whole', async () => {
    const whole = workbookOf({ a: sheetOf(Array.from({ length: 200 }, (_, index) => [`row ${index}`])) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const said = await read(bytes).catch(() => 'error');
        if (typeof said === 'object') expect(said.rows.length).toBeLessThanOrEqual(201);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

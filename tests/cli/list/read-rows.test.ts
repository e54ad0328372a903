import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../../../cli/list/decode-text.ts';
import { readRows } from '../../../cli/list/read-rows.ts';

const folder = { path: '' };
beforeAll(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'rows-'));
});
afterAll(() => rmSync(folder.path, { recursive: true }));

/** Thai letters stand in Windows-874 in the order of Unicode, 0x0d60 lower. */
function thaiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0d60;
  });
}

async function rowsOf(content: string | Uint8Array, name = 'rows.csv') {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  const said: string[] = [];
  for await (const rows of readRows(file)) {
    for (const row of rows) {
      const rest = row.kind === 'row' ? Object.values(row.fields) : [row.code, row.value];
      said.push([row.line, ...rest].join(' '));
    }
  }
  return said;
}

const HEAD = 'number,category,reason,listed_on\n';

describe('rows of a file', () => {
  test.each([
    ['plain', `${HEAD}0812345678,black,loan,2025-01-02\n`, ['2 0812345678 black loan 2025-01-02']],
    ['with a byte order mark', `\ufeff${HEAD}0812345678,black,loan,2025\n`, ['2 0812345678 black loan 2025']],
    [
      'line ends of Windows',
      `${HEAD}0812345678,black,loan,2025\n`.replaceAll('\n', '\r\n'),
      ['2 0812345678 black loan 2025'],
    ],
    ['no line end at the end', `${HEAD}1,black,loan,2025`, ['2 1 black loan 2025']],
    ['empty lines count', `${HEAD}\n\n1,black,loan,2025\n`, ['4 1 black loan 2025']],
    ['quotes', `${HEAD}"1, 2","black","a ""b""",2025\n`, ['2 1, 2 black a "b" 2025']],
    [
      'a row over two lines counts two',
      `${HEAD}1,black,"a\nb",2025\n2,black,loan,2025\n`,
      ['3 1 black a\nb 2025', '4 2 black loan 2025'],
    ],
    ['semicolons', `${HEAD}1,black,loan,2025\n`.replaceAll(',', ';'), ['2 1 black loan 2025']],
    ['tabs', `${HEAD}1,black,loan,2025\n`.replaceAll(',', '\t'), ['2 1 black loan 2025']],
    [
      'columns in another order, others ignored',
      'id,listed_on,agency,category,number\n9,2025,rd,white,1\n',
      ['2 1 white rd 2025'],
    ],
    [
      'agency and reason, one of them filled',
      'number,category,agency,reason,listed_on\n1,black,,loan,2025\n',
      ['2 1 black loan 2025'],
    ],
    ['one column for both', 'number,category,agency|reason,listed_on\n1,black,loan,2025\n', ['2 1 black loan 2025']],
    [
      'too few and too many columns',
      `${HEAD}1,black,loan\n1,black,loan,2025,x\n2,black,loan,2025\n`,
      ['2 wrong-columns 1,black,loan', '3 wrong-columns 1,black,loan,2025,x', '4 2 black loan 2025'],
    ],
    ['a column is missing', 'number,category,listed_on\n1,black,2025\n', ['1 no-columns number,category,listed_on']],
    ['no names of columns', '0812345678,black,loan,2025\n', ['1 no-columns 0812345678,black,loan,2025']],
    ['an open quote', `${HEAD}"1,black,loan,2025\n2,black,loan,2025\n`, ['2 wrong-columns ']],
    ['nothing', '', ['1 no-columns ']],
    ['empty lines', '\n\n', ['1 no-columns ']],
    ['names of columns alone', HEAD, []],
  ])('CSV: %s', async (_, content, rows) => {
    expect(await rowsOf(content)).toEqual(rows);
  });

  test.each([
    [
      'objects',
      '{"number":"0812345678","category":"black","reason":"loan","listed_on":"2025"}\n',
      ['1 0812345678 black loan 2025'],
    ],
    [
      'a number that is one',
      '{"number":812345678,"category":"white","agency":"rd","listed_on":"2025"}',
      ['1 812345678 white rd 2025'],
    ],
    ['missing fields', '{"x":null}\n', ['1    ']],
    ['broken lines', '{"number":\n\n[1]\n{"number":"1"}\n', ['1 not-json {"number":', '3 not-json [1]', '4 1   ']],
  ])('JSON Lines: %s', async (_, content, rows) => {
    expect(await rowsOf(content, 'rows.jsonl')).toEqual(rows);
  });
});

describe('encodings', () => {
  const thai = `${HEAD}0812345678,ดำ,หลอกลวง,1 ม.ค. 2568\n`;
  const row = '2 0812345678 ดำ หลอกลวง 1 ม.ค. 2568';

  test('Thai as spreadsheets write it is read, and that is said', async () => {
    expect(await rowsOf(thaiBytes(thai))).toEqual([' thai-encoding ', row]);
  });

  test('UTF-8 and UTF-16 are told apart from it', async () => {
    expect(await rowsOf(thai)).toEqual([row]);
    expect(await rowsOf(Buffer.from(`\ufeff${thai}`, 'utf16le'))).toEqual([row]);
  });

  test('what is neither is an error with its line', async () => {
    const broken = Buffer.concat([Buffer.from(`${thai}2,ดำ,`), Uint8Array.of(0xff, 0x0a)]);
    expect(await rowsOf(broken)).toContain('3 encoding ');
  });

  async function decoded(bytes: Uint8Array, size: number): Promise<string> {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    let text = '';
    for await (const piece of decodeText(chunks())) text += piece.kind === 'text' ? piece.text : `<${piece.kind}>`;
    return text;
  }

  test.each([1, 2, 3, 5, 7, 64])('chunks of %d bytes make no difference', async (size) => {
    expect(await decoded(new TextEncoder().encode(thai), size)).toBe(thai);
    const [head = '', ...tail] = thai.split('ดำ');
    const expected = `${head}<thai>ดำ${tail.join('ดำ')}`;
    expect(await decoded(thaiBytes(thai), size)).toBe(expected);
  });
});

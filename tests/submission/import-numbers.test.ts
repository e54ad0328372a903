import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createImport } from '../../utils/submission/import-numbers.ts';
import { pastedRows } from '../../utils/submission/pasted-rows.ts';

function imported(text: string, known: readonly string[] = []) {
  const run = createImport({ isHotline: (code) => code === '1161', known: new Set(known), purpose: 'ติดต่อประชาชน' });
  for (const row of pastedRows(text)) run.add(row);
  return run.result();
}

describe('numbers of a directory', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'any notation',
      '02 272 8000\n๐-๒๒๗๒-๘๐๐๑\n+66 2 272 8002\n(02) 272-8003',
      ['+6622728000', '+6622728001', '+6622728002', '+6622728003'],
    ],
    ['a range', 'โทร. 0-2272-9000-2', ['+6622729000', '+6622729001', '+6622729002']],
    ['short codes alone in a line', '1161\n1441', ['1161', '1441']],
    ['a mobile in a sentence', 'งานทะเบียน ติดต่อคุณสมใจ มือถือ 081 234 5678 ในเวลาราชการ', ['+66812345678']],
    ['a section that keeps registers', 'งานทะเบียน 044 123 456 ต่อ 12', ['+6644123456']],
    ['a column of numbers', 'ลำดับ\tกอง\tโทรศัพท์\n1\tกองคลัง\t02-272-8000\n2\tกองช่าง\t1161', ['+6622728000', '1161']],
    ['two numbers in a cell', 'เบอร์\n02-272-8000, 02-272-8001', ['+6622728000', '+6622728001']],
  ])('%s', (_, text, numbers) => {
    expect(imported(text)).toMatchObject({ problems: [] });
    expect(imported(text).numbers.map(({ number }) => number)).toEqual(numbers);
  });

  it('keeps extensions and purposes', () => {
    const { numbers } = imported('ฝ่าย\tโทร\nฝ่ายทะเบียน\t02-272-8000 ต่อ 12');
    expect(numbers).toEqual([{ number: '+6622728000', kind: 'fixed', extensions: ['12'], purpose: 'ฝ่ายทะเบียน' }]);
    expect(imported('02-272-8000').numbers[0]?.purpose).toBe('ติดต่อประชาชน');
  });

  it.each<[string, string, readonly (readonly [number, string, string])[]]>([
    ['impossible', 'เบอร์\n02-272-80', [[2, '02-272-80', 'impossible']]],
    ['a zero that a spreadsheet dropped', 'เบอร์\n812345678', [[2, '812345678', 'lost-zero']]],
    ['a number that a spreadsheet rounded', 'เบอร์\n8.12E+08', [[2, '8.12E+08', 'spreadsheet-number']]],
    ['fax by its column', 'เบอร์\tโทรสาร\n02-272-8000\t02-272-8001', [[2, '02-272-8001', 'fax']]],
    ['fax by its word', 'โทร 02-272-8000 โทรสาร 02-272-8001', [[1, '02-272-8001', 'fax']]],
    ['abroad', 'เบอร์\n+65 6123 4567', [[2, '+65 6123 4567', 'not-thai']]],
    ['twice', '02-272-8000\n022728000', [[2, '022728000', 'duplicate']]],
    ['the number of an account', 'เลขที่บัญชี 012-3-45678-9', [[1, '012-3-45678-9', 'impossible']]],
    ['digits that nobody can read', 'รหัส 1234567890123 โทร 02-272-8000', [[1, '1234567890123', 'impossible']]],
  ])('%s is told with row, value and reason', (_, text, expected) => {
    expect(imported(text).problems.map(({ line, value, reason }) => [line, value, reason])).toEqual(expected);
  });

  it('what is in the submission already is told', () => {
    expect(imported('02-272-8000', ['+6622728000'])).toMatchObject({
      numbers: [],
      problems: [{ reason: 'duplicate' }],
    });
  });

  it('loses nothing: every number is taken or told', () => {
    const number = fc.constantFrom('02-272-8000', '081 234 5678', '044 123 456', '1161', '02-27', '+65 6123 4567');
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (lines) => {
        const { numbers, problems } = imported(`เบอร์โทร\n${lines.join('\n')}`);
        expect(numbers.length + problems.length).toBe(lines.length);
        expect(new Set(numbers.map((each) => each.number)).size).toBe(numbers.length);
      }),
      { numRuns: 100 },
    );
  });
});

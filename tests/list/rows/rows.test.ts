import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPhones } from '../../../utils/extract/phones/phones.ts';
import { keyOfNumber, numberOfKey } from '../../../utils/list/rows/number-key.ts';
import { readRowDate } from '../../../utils/list/rows/row-date.ts';
import { readNumbers } from '../../../utils/list/rows/row-number.ts';
import { type RowFields, readRow } from '../../../utils/list/rows/rows.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';

describe('number keys', () => {
  test.each([
    ['+66812345678', 66_812_345_678],
    ['1441', 1441],
    ['191', 191],
    ['+661800123456', 661_800_123_456],
    ['+123456789012345', 123_456_789_012_345],
  ])('%s is %d and back', (number, key) => {
    expect(keyOfNumber(number)).toBe(key);
    expect(numberOfKey(key)).toBe(number);
  });

  test.each(['*138*1#', '+697123456789', '0812345678', '', '+0812345678', '+1234567890123456', '12', '1234567'])(
    '%s can stand on no list',
    (number) => {
      expect(keyOfNumber(number)).toBeNull();
    },
  );
});

describe('the numbers of a field', () => {
  test.each([
    ['0812345678', [66_812_345_678]],
    ['+66812345678', [66_812_345_678]],
    ['66812345678', [66_812_345_678]],
    [' 081-234-5678 ', [66_812_345_678]],
    ["'0812345678", [66_812_345_678]],
    ['๐๘๑-๒๓๔-๕๖๗๘', [66_812_345_678]],
    ['(02) 141 6747', [6_621_416_747]],
    ['6621416747', [6_621_416_747]],
    ['tel:+6621416747', [6_621_416_747]],
    ['โทร. 02-141-6747', [6_621_416_747]],
    ['02-141-6747 ถึง 50', [6_621_416_747, 6_621_416_748, 6_621_416_749, 6_621_416_750]],
    ['0812345678, 0898765432', [66_812_345_678, 66_898_765_432]],
    ['0812345678 / 0812345678', [66_812_345_678]],
    ['1441', [1441]],
    ['191', [191]],
    ['1800-123-456', [661_800_123_456]],
    ['+44 20 7946 0958', [442_079_460_958]],
  ])('%s', (field, keys) => {
    expect(readNumbers(field, 'black')).toEqual({ ok: true, value: { keys, extensionDropped: false } });
  });

  test.each([
    ['', 'no-number'],
    ['-', 'no-number'],
    ['ไม่มี', 'no-number'],
    ['081234567', 'no-number'],
    ['08123456789', 'no-number'],
    ['0712345678', 'no-number'],
    ['0812345678 นายสมชาย', 'no-number'],
    ['0812345678 12345', 'no-number'],
    ['812345678', 'lost-zero'],
    ['21416747', 'lost-zero'],
    ['6.68E+10', 'spreadsheet-number'],
    ['*138*1#', 'no-line'],
    ['+697123456789', 'no-line'],
    ['0 2141 6747 ต่อ 12', 'extension'],
  ])('%s is refused', (field, problem) => {
    expect(readNumbers(field, 'black')).toEqual({ ok: false, problem });
  });

  test('a body may register a line with an extension', () => {
    expect(readNumbers('0 2141 6747 ต่อ 12-15', 'white')).toEqual({
      ok: true,
      value: { keys: [6_621_416_747], extensionDropped: true },
    });
  });

  test('the short cut for plain digits reads what the reader of messages reads', () => {
    const digits = fc
      .tuple(fc.constantFrom('0', '66', '+66'), fc.integer({ min: 1, max: 999_999_999 }))
      .map(([head, tail]) => head + tail);
    fc.assert(
      fc.property(digits, (field) => {
        const phones = extractPhones(canonicalise(`โทร ${field}`), 'body', { isHotline: () => true, taken: [] });
        const general = phones.map(({ number }) => keyOfNumber(number));
        const read = readNumbers(field, 'black');
        expect(read.ok ? read.value.keys : []).toEqual(general);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates', () => {
  test.each([
    ['2025-11-18', '2025-11', false],
    ['2025-11', '2025-11', false],
    ['2025-11-18 00:00:00+07', '2025-11', false],
    ['2025-11-18T09:30:00Z', '2025-11', false],
    ['2568-11-18', '2025-11', true],
    ['18/11/2568', '2025-11', true],
    ['18/11/2025', '2025-11', false],
    ['1-3-2567', '2024-03', true],
    ['๑๘/๑๑/๒๕๖๘', '2025-11', true],
    ['18 พ.ย. 2568', '2025-11', true],
    ['18 พฤศจิกายน พ.ศ. 2568', '2025-11', true],
    ['พ.ย. 2568', '2025-11', true],
    ['29/2/2567', '2024-02', true],
    ['2026-11-21', '2026-11', false],
    ['2569-11', '2026-11', true],
  ])('%s', (field, month, buddhist) => {
    expect(readRowDate(field, '2026-11-21')).toEqual({ ok: true, value: { month, buddhist } });
  });

  test.each([
    ['2026-11-22', 'future-date'],
    ['2026-12', 'future-date'],
    ['22/11/2569', 'future-date'],
    ['2100-01-01', 'future-date'],
    ['', 'bad-date'],
    ['18/11/68', 'bad-date'],
    ['2025-13-01', 'bad-date'],
    ['2025-00', 'bad-date'],
    ['2025-02-29', 'bad-date'],
    ['2025-11-00', 'bad-date'],
    ['11/18/2025', 'bad-date'],
    ['0000-00-00', 'bad-date'],
    ['45979', 'bad-date'],
    ['1 เมษา 2568', 'bad-date'],
  ])('%s is refused', (field, problem) => {
    expect(readRowDate(field, '2026-11-21')).toEqual({ ok: false, problem });
  });
});

describe('rows', () => {
  const context = {
    today: '2026-11-21',
    nameOf: (text: string) => (text === 'rd' || text === 'กรมสรรพากร' ? 'rd' : null),
  };
  const row: RowFields = { number: '0 2272 8000', category: 'white', name: 'กรมสรรพากร', listedOn: '18/11/2568' };

  test('a row is normalised, and what was changed is said', () => {
    expect(readRow(row, { ...context, list: 'white' })).toEqual({
      ok: true,
      value: {
        keys: [6_622_728_000],
        name: 'rd',
        month: '2025-11',
        notes: [{ code: 'buddhist-year', value: '18/11/2568' }],
      },
    });
  });

  test.each([
    [{ category: 'ขาว' }, 'white', null],
    [{ category: ' White ' }, 'white', null],
    [{ category: 'red' }, 'white', 'unknown-category'],
    [{ category: '' }, 'white', 'unknown-category'],
    [{}, 'black', 'other-list'],
    [{ number: 'x' }, 'white', 'no-number'],
    [{ name: ' ' }, 'white', 'no-name'],
    [{ name: 'กรมอื่น' }, 'white', 'unknown-agency'],
    [{ category: 'ดำ', name: 'คอลเซ็นเตอร์' }, 'black', 'unknown-reason'],
    [{ listedOn: 'เมื่อวาน' }, 'white', 'bad-date'],
    [{ listedOn: '2027-01-01' }, 'white', 'future-date'],
  ] as const)('%j for %s: %s', (change, list, code) => {
    const read = readRow({ ...row, ...change }, { ...context, list });
    expect(read.ok ? null : read.problem.code).toBe(code);
  });
});

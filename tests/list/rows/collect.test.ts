import { describe, expect, test } from 'vitest';
import {
  type CollectContext,
  collectRow,
  finishCollection,
  startCollection,
} from '../../../utils/list/rows/collect.ts';
import { numberOfKey } from '../../../utils/list/rows/number-key.ts';
import { countOf } from '../../../utils/list/rows/row-problems.ts';

type Row = readonly [number: string, name: string, listedOn: string, category?: string];

const CONTEXT: CollectContext = { list: 'black', today: '2026-11-21', nameOf: (name) => name, others: [] };

function collect(rows: readonly Row[], context: Partial<CollectContext> = {}) {
  const collection = startCollection({ ...CONTEXT, ...context });
  const list = context.list ?? 'black';
  for (const [at, [number, name, listedOn, category = list]] of rows.entries()) {
    collectRow(collection, { number, name, listedOn, category }, 'a.csv', at + 2);
  }
  const { entries, table, report } = finishCollection(collection);
  const kept = [...entries.numbers].map((key, at) => {
    const cls = table[entries.classes[at] ?? 0];
    return `${numberOfKey(key)} ${cls?.name} ${cls?.month}`;
  });
  return { kept, problems: report.kept.map(({ line, code, value }) => `${line} ${code} ${value}`), report };
}

describe('collecting rows', () => {
  test('sorted, each number once', () => {
    const { kept, problems } = collect([
      ['0899999999', 'loan', '2025-01-02'],
      ['0812345678', 'parcel', '2025-03-01'],
      ['1555', 'loan', '2025-02-01'],
    ]);
    expect(kept).toEqual(['1555 loan 2025-02', '+66812345678 parcel 2025-03', '+66899999999 loan 2025-01']);
    expect(problems).toEqual([]);
  });

  test('of rows that agree, the earliest month counts', () => {
    const { kept, problems } = collect([
      ['0812345678', 'loan', '2025-03-01'],
      ['+66 81 234 5678', 'loan', '2025-01-15'],
      ['0812345678', 'loan', '2025-01-20'],
    ]);
    expect(kept).toEqual(['+66812345678 loan 2025-01']);
    expect(problems).toEqual(['2 duplicate +66812345678', '4 duplicate +66812345678']);
  });

  test('of two reasons the earliest month keeps its own, and the other is told', () => {
    const { kept, problems, report } = collect([
      ['0812345678', 'loan', '2025-03-01'],
      ['0812345678', 'parcel', '2025-02-01'],
    ]);
    expect(kept).toEqual(['+66812345678 parcel 2025-02']);
    expect(problems).toEqual(['2 other-reason +66812345678']);
    expect(countOf(report, 'error')).toBe(0);
  });

  test('one number of two agencies is an error', () => {
    const rows: Row[] = [
      ['021416747', 'rd', '2025-03-01'],
      ['021416747', 'dsi', '2025-03-01'],
    ];
    const { problems, report } = collect(rows, { list: 'white' });
    expect(problems).toEqual(['3 two-agencies +6621416747']);
    expect(countOf(report, 'error')).toBe(1);
  });

  test('white and black is a contradiction, with its line; grey and black is not', () => {
    const has = (key: number) => key === 66_812_345_678;
    const rows: Row[] = [
      ['0812345678', 'x', '2025-01'],
      ['0899999999', 'x', '2025-01'],
    ];
    const white = collect(rows, { list: 'white', others: [{ list: 'black', has }] });
    expect(white.problems).toEqual(['2 on-two-lists +66812345678']);
    expect(white.kept).toEqual(['+66899999999 x 2025-01']);
    const grey = collect(rows, { list: 'grey', others: [{ list: 'black', has }] });
    expect(grey.problems).toEqual(['2 also-black +66812345678']);
    expect(grey.kept).toHaveLength(2);
  });

  test('what is refused is told with its line and the rest is kept', () => {
    const { kept, problems } = collect([
      ['081-234', 'loan', '2025-01-01'],
      ['0812345678', 'loan', '31/12/2570'],
      ['0812345678', 'loan', '1/12/2568'],
      ['0899999999', 'rd', '2025-01-01', 'white'],
      ['0899999999', 'rd', '2025-01-01', 'pink'],
    ]);
    expect(kept).toEqual(['+66812345678 loan 2025-12']);
    expect(problems).toEqual([
      '2 no-number 081-234',
      '3 future-date 31/12/2570',
      '4 buddhist-year 1/12/2568',
      '5 other-list white',
      '6 unknown-category pink',
    ]);
  });

  test('of endless problems all are counted and some kept', () => {
    const { report } = collect(Array.from({ length: 1500 }, (): Row => ['x'.repeat(500), 'loan', '2025-01']));
    expect(report.kept).toHaveLength(1000);
    expect(report.kept[0]?.value).toHaveLength(100);
    expect(countOf(report, 'error')).toBe(1500);
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvBlocks } from '../../../cli/list/csv-blocks.ts';
import { csvLine } from '../../../utils/list/rows/submission.ts';

const HEAD = 'number,category,reason,listed_on\n';

/** All rows of text that comes in pieces of a size; `broken` where reading stopped. */
async function rowsOf(text: string, size: number): Promise<(readonly string[] | 'broken')[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows: (readonly string[] | 'broken')[] = [];
  for await (const block of csvBlocks(pieces(), HEAD)) rows.push(...(block === 'broken' ? [block] : block.rows));
  return rows;
}

const field = fc.string({ unit: fc.constantFrom('a', '0', ' ', ',', '"', '\n', 'ก', '-'), maxLength: 6 });
const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 20 });

test('however the text is cut, the rows are those that were written', () =>
  fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (written, size) => {
      expect(await rowsOf(written.map(csvLine).join(''), size)).toEqual(written);
    }),
    { seed: 1, numRuns: 500 },
  ));

test.each([
  ['quotes inside fields are letters', 'a,5" pipe,b\nc,d"e"f,g\n'],
  ['a field may be quoted and not the next', '"a, b",c\nd,"e\nf"\n'],
  ['line ends of Windows', 'a,b\r\n"c",d\r\n'],
  ['rows of other lengths', 'a\nb,c,d\n\ne,f\n'],
])('%s, as the CSV library reads them', async (_, text) => {
  const expected = parse(text, { relax_column_count: true, relax_quotes: true });
  for (const size of [1, 3, 7, 100]) expect(await rowsOf(text, size)).toEqual(expected);
});

test('a quote that is never closed ends the reading, however long the file goes on', async () => {
  expect(await rowsOf(`a,b\n"c,d\n${'e,f\n'.repeat(50_000)}`, 4096)).toEqual([['a', 'b'], 'broken']);
});

test('old line ends of a Macintosh', async () => {
  const found: (readonly string[])[] = [];
  async function* pieces() {
    yield 'a,b\rc,d\r';
  }
  for await (const block of csvBlocks(pieces(), 'a,b\rc')) if (block !== 'broken') found.push(...block.rows);
  expect(found).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

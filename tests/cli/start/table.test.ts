import { expect, test } from 'vitest';
import { shownWidth, tableText } from '../../../cli/start/table.ts';

test.each([
  ['danger', 6],
  // Vowels and tone marks above and below stand on their letter: นี้ (this) is one place wide.
  ['นี้', 1],
  ['ที่ดิน', 3],
  // Sara am takes a place of its own.
  ['น้ำ', 2],
])('%s takes %i places', (text, width) => {
  expect(shownWidth(text)).toBe(width);
});

test('columns stand under each other whatever the letters', () => {
  const text = tableText([
    ['กรมที่ดิน', 'x'],
    ['Revenue', 'y'],
  ]);
  expect(text.split('\n').map((line) => shownWidth(line))).toEqual([10, 10]);
});

test('a long cell is cut with an ellipsis', () => {
  expect(tableText([['abcdefgh', '1']], 5)).toBe('abcd…  1');
});

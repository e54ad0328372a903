import { describe, expect, test } from 'vitest';
import { quotedLines } from '../../utils/mail/quoted-lines.ts';

function quoted(text: string): string[] {
  return quotedLines(text).map(({ start, end }) => text.slice(start, end));
}

describe('what plain text quotes', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', 'a\nb', []],
    ['runs of lines with a mark', 'a\n> b\n> c\nd\n>e', ['> b\n> c', '>e']],
    [
      'all below the head of a forwarded message',
      'look\n---------- Forwarded message ---------\nFrom: x\n\ny',
      ['---------- Forwarded message ---------\nFrom: x\n\ny'],
    ],
    ['in Thai', 'ดูนี่\n---------- ข้อความที่ส่งต่อ ---------\nจาก: x', ['---------- ข้อความที่ส่งต่อ ---------\nจาก: x']],
    ['as Outlook writes it', '-----Original Message-----\nx', ['-----Original Message-----\nx']],
    ['no head in the middle of a line', 'see ---------- Forwarded message ---------', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

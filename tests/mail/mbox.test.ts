import { describe, expect, it } from 'vitest';
import { splitMbox } from '../../utils/mail/mbox.ts';

async function* lines(text: string): AsyncGenerator<Uint8Array> {
  for (const [line] of text.matchAll(/[^\n]*\n|[^\n]+/g)) yield new TextEncoder().encode(line);
}

async function split(text: string, longest = 1000) {
  const mails: [number, string][] = [];
  for await (const { bytes, line } of splitMbox(lines(text), longest))
    mails.push([line, new TextDecoder().decode(bytes)]);
  return mails;
}

describe('a mailbox', () => {
  it('is split at From lines that follow an empty line', async () => {
    expect(await split('From a\nA: 1\n\nx\nFrom here on\n\nFrom b\nB: 2\n\ny\n')).toEqual([
      [1, 'A: 1\n\nx\nFrom here on\n\n'],
      [7, 'B: 2\n\ny\n'],
    ]);
  });

  it('has its quoted From lines unquoted', async () => {
    expect(await split('From a\nA: 1\n\n>From x\n>>From y\n> From z\n')).toEqual([
      [1, 'A: 1\n\nFrom x\n>From y\n> From z\n'],
    ]);
  });

  it.each([
    ['line ends of two characters', 'From a\r\nA: 1\r\n\r\nx\r\n\r\nFrom b\r\nB: 2\r\n', 2],
    ['no separator at the beginning', 'A: 1\n\nx\n\nFrom b\nB: 2\n', 2],
    ['separators only', 'From a\n\nFrom b\n\n', 0],
    ['nothing', '', 0],
  ])('may have %s', async (_name, text, count) => {
    expect(await split(text)).toHaveLength(count);
  });

  it('keeps the beginning of a mail that is too long, and the next one', async () => {
    const [first, second] = await split(`From a\nA: 1\n\n${'x'.repeat(80)}\n${'y'.repeat(80)}\n\nFrom b\nB: 2\n`, 60);
    expect(first?.[1]).toHaveLength(61);
    expect(second?.[1]).toBe('B: 2\n');
  });
});

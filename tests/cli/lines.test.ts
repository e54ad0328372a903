import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../cli/scan/file-form.ts';
import { readAll, readLines } from '../../cli/scan/lines.ts';
import { brokenLine, brokenMailLine } from '../../cli/scan/utf8.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function linesOf(bytes: Uint8Array, sizes: readonly number[], longest = 1000) {
  const lines: [string, boolean][] = [];
  for await (const line of readLines(chunksOf(bytes, sizes), longest)) {
    lines.push([new TextDecoder().decode(line.bytes), line.isCut]);
  }
  return lines;
}

describe('lines', () => {
  it('are the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ก', 'a', '\n', '\r\n', '')),
        fc.array(fc.nat(5)),
        async (parts, sizes) => {
          const text = parts.join('');
          const lines = await linesOf(encode(text), sizes);
          expect(lines.map(([line]) => line)).toEqual(text.match(/[^\n]*\n|[^\n]+/g) ?? []);
        },
      ),
    );
  });

  it('are cut where they are too long, and the next one is whole', async () => {
    expect(await linesOf(encode(`${'x'.repeat(20)}\nab\n`), [3, 9], 5)).toEqual([
      ['xxxxx', true],
      ['ab\n', false],
    ]);
  });

  it('may be read all at once, up to a limit', async () => {
    const { bytes, isCut } = await readAll(chunksOf(encode('abcdef'), [2, 2]), 5);
    expect([new TextDecoder().decode(bytes), isCut]).toEqual(['abcde', true]);
  });
});

describe('broken UTF-8', () => {
  const broken = (head: string) => Uint8Array.from([...encode(`${head}\na\nb`), 0xff, 0x0a, 0x63]);

  it('is found by its line', () => {
    expect(brokenLine(encode('ก\nข'))).toBeNull();
    expect(brokenLine(broken('x'))).toBe(3);
    expect(brokenLine(Uint8Array.from([0xe0, 0xb8]))).toBe(1);
  });

  it('is none in a mail of another character set', () => {
    expect(brokenMailLine(broken('Content-Type: text/plain; charset="tis-620"'))).toBeNull();
    expect(brokenMailLine(broken('Content-Type: text/plain; charset=utf-8'))).toBe(3);
  });
});

describe('the form of a file', () => {
  it.each([
    ['a.eml', '{', 'eml'],
    ['A.EML', '', 'eml'],
    ['a.mbox', '', 'mbox'],
    ['a.txt', 'From: x', 'txt'],
    ['a.jsonl', '', 'jsonl'],
    ['inbox', 'From a@b Mon Jan 1 00:00:00 2024\nFrom: a@b\n', 'mbox'],
    ['mail', 'Received: by x\r\nFrom: a@b\r\n', 'eml'],
    ['mail', '\n  {"text":"x"}', 'jsonl'],
    ['note', 'เรียน ท่าน', 'txt'],
    ['note', 'หมายเหตุ: x', 'txt'],
    ['note.md', '', 'txt'],
  ])('%s %j is %s', (name, head, form) => {
    expect(formOf(name, encode(head))).toBe(form);
  });
});

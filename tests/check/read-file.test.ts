import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGivenFile, type Source } from '../../utils/check/read-file.ts';

const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Blob => new Blob([...parts]);
const bytes = (...values: readonly number[]) => new Uint8Array(values);
const mail = readFileSync('cli/start/mailbox/mails/01-tax-refund.eml', 'utf8');

/** A file of any size that hands out its first bytes only, as a disk does. */
function hugeFile(head: Uint8Array<ArrayBuffer>, size: number): Source {
  return {
    size,
    slice: (start = 0, end = size) => {
      if (end - start > 1024) throw new Error('all of it was read');
      return new Blob([head]).slice(start, end);
    },
  };
}

const gone: Source = {
  size: 10,
  slice: () => {
    const blob = new Blob();
    Object.defineProperty(blob, 'arrayBuffer', { value: () => Promise.reject(new Error('NotReadableError')) });
    return blob;
  },
};

describe('a file that was dropped', () => {
  it('is read as a mail, whatever it is called', async () => {
    const read = await readGivenFile([file(mail)]);
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: 'mail',
        message: { senderName: 'กรมสรรพากร', senderAddress: 'refund@rd-go-th.example', channel: 'email' },
      },
    });
  });

  it.each<[string, readonly Source[], string]>([
    ['nothing', [], 'unreadable'],
    ['two', [file(mail), file(mail)], 'many-files'],
    ['an empty one', [file('')], 'empty-file'],
    ['one of blank lines', [file('\r\n\r\n')], 'empty-file'],
    ['a text', [file('สวัสดี ไม่ใช่อีเมล')], 'not-mail'],
    ['a picture by name only', [file('this is no picture')], 'not-mail'],
    ['bytes at random', [file(bytes(1, 250, 3, 0, 0, 9, 77, 200))], 'not-mail'],
    ['a picture of 400 megabytes', [hugeFile(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 400_000_000)], 'picture-too-big'],
    ['a film', [hugeFile(bytes(0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70), 4_000_000_000)], 'too-big'],
    ['one that is gone', [gone], 'unreadable'],
  ])('%s', async (_, files, problem) => {
    expect(await readGivenFile(files)).toEqual({ ok: false, problem });
  });

  it.each<[string, Source]>([
    ['a JPEG', file(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'JFIF')],
    ['a PNG', file(bytes(0x89), 'PNG\r\n', bytes(0x1a, 0x0a))],
    ['a WebP', file('RIFF', bytes(1, 2, 3, 4), 'WEBPVP8 ')],
    ['a HEIC', file(bytes(0, 0, 0, 24), 'ftypheic')],
    ['a picture of 100 megapixels', hugeFile(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 200_000_000)],
  ])('%s is told by its first bytes, and no more is read here', async (_, picture) => {
    expect(await readGivenFile([picture])).toEqual({ ok: true, value: { kind: 'picture' } });
  });

  it.each([
    ['cut in the middle', mail.slice(0, 500)],
    ['a header and no more', mail.slice(0, mail.indexOf('\n\n'))],
    ['a boundary that never ends', `${mail.slice(0, 300)}\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\n`],
  ])('a broken mail, %s, is read as far as it goes', async (_, text) => {
    expect(await readGivenFile([file(text)])).toMatchObject({ ok: true });
  });
});

import { describe, expect, it } from 'vitest';
import { readEml } from '../../utils/mail/eml.ts';
import type { Message } from '../../utils/model.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function read(lines: readonly string[]): Promise<Message> {
  const result = await readEml(encode(lines.join('\r\n')), 'm');
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const HEAD = [
  'From: "กรมตัวอย่าง" <news@sample.example>',
  'To: a@b.example, "C" <c@d.example>',
  'Cc: Team: e@f.example;',
];

describe('a mail', () => {
  it('gives sender, recipients, subject and text', async () => {
    const message = await read([
      ...HEAD,
      'Subject: =?utf-8?B?4Liq4Lin4Lix4Liq4LiU4Li1?=',
      '',
      'บรรทัดหนึ่ง',
      '> คำเดิม',
      'จบ',
    ]);
    expect(message).toMatchObject({
      id: 'm',
      channel: 'email',
      direction: 'incoming',
      senderName: 'กรมตัวอย่าง',
      senderAddress: 'news@sample.example',
      recipients: ['a@b.example', 'c@d.example', 'e@f.example'],
      subject: 'สวัสดี',
      anchors: [],
      unchecked: ['sender-authenticity'],
    });
    const [quote] = message.quotes;
    expect(message.body.slice(quote?.start, quote?.end).trim()).toBe('> คำเดิม');
  });

  it('shows its HTML part, and the text part where that shows nothing', async () => {
    const parts = (html: string) => [
      ...HEAD,
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'เป็นข้อความ',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
    ];
    const shown = await read(parts('<p>ดู <a href="https://a.example/x">ที่นี่</a></p>'));
    expect(shown.body).toBe('ดู ที่นี่');
    expect(shown.anchors).toEqual([{ via: 'anchor', href: 'https://a.example/x', start: 3, end: 9 }]);
    expect((await read(parts('<p style="display:none">x</p>'))).body.trim()).toBe('เป็นข้อความ');
  });

  it('is read in the Thai character sets of old mail programs', async () => {
    const head = encode('Subject: x\r\nContent-Type: text/plain; charset=tis-620\r\n\r\n');
    const result = await readEml(Uint8Array.from([...head, 0xa1, 0xc3, 0xc1]), 'm');
    expect(result.ok && result.value.body.trim()).toBe('กรม');
  });

  it.each([
    ['application/pdf', 'attachment', ['attachments']],
    ['image/png', 'inline', ['images']],
    ['image/png', 'attachment', ['attachments']],
    ['message/rfc822', 'inline', ['attachments']],
    ['application/pkcs7-mime', 'attachment', ['encrypted']],
  ])('says what it did not look into: %s, %s', async (type, disposition, unchecked) => {
    const message = await read([
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'x',
      '--b',
      `Content-Type: ${type}`,
      `Content-Disposition: ${disposition}; filename=a`,
      '',
      'Subject: inner',
      '',
      'AAAA',
      '--b--',
    ]);
    expect(message.unchecked).toEqual(['sender-authenticity', ...unchecked]);
    expect(message.body).not.toContain('inner');
  });

  it('says that it is encrypted', async () => {
    const inline = await read([...HEAD, '', '-----BEGIN PGP MESSAGE-----', 'x']);
    expect(inline.unchecked).toContain('encrypted');
    const whole = await read([...HEAD, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'AAAA']);
    expect(whole.unchecked).toContain('encrypted');
  });

  it('says that it ends in the middle', async () => {
    const message = await read([...HEAD, 'Content-Type: multipart/mixed;', ' boundary="b"', '', '--b', '', 'x']);
    expect(message.unchecked).toContain('cut-off');
  });

  it('without a sender is read all the same', async () => {
    expect(await read(['Subject: x', '', 'y'])).toMatchObject({ senderName: '', senderAddress: '', recipients: [] });
  });
});

describe('what is no mail', () => {
  it.each([
    ['', 'empty'],
    ['\r\n \r\n', 'empty'],
    ['สวัสดี', 'no-header'],
    ['\u0000\u0001\u0002', 'no-header'],
    ['{"text":"x"}', 'no-header'],
  ])('%j is %s', async (text, problem) => {
    expect(await readEml(encode(text), 'm')).toEqual({ ok: false, problem });
  });

  it('is too deep', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    expect(await readEml(encode(parts.join('')), 'm')).toEqual({ ok: false, problem: 'too-deep' });
  });
});

describe('long mails', { timeout: 30_000 }, () => {
  it('lose the inside of attachments and the end of the text, and say so', async () => {
    const text = 'ก'.repeat(60);
    const mail = [
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      ...Array.from({ length: 60_000 }, () => text),
      '--b',
      'Content-Type: application/pdf; name=a.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      ...Array.from({ length: 60_000 }, () => 'A'.repeat(76)),
      '--b--',
    ];
    const message = await read(mail);
    expect(message.unchecked).toEqual(['sender-authenticity', 'attachments', 'too-long']);
    expect(message.body.startsWith(text)).toBe(true);
    expect(message.body.length).toBeGreaterThan(1_000_000);
  });
});

import { describe, expect, it } from 'vitest';
import { shortenMail } from '../../utils/mail/shorten.ts';

const shorten = (text: string) => {
  const { bytes, ...rest } = shortenMail(new TextEncoder().encode(text));
  return { text: new TextDecoder().decode(bytes), ...rest };
};

describe('a mail is shortened', () => {
  it('not at all when it is short', () => {
    const mail = 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nx\n--b--\n';
    expect(shorten(mail)).toEqual({ text: mail, textCut: false, unfinished: false });
  });

  it('inside attachments, which changes nothing else', () => {
    const line = `${'A'.repeat(76)}\n`;
    const part = `--b\nContent-Type: application/pdf\n\n${line.repeat(1000)}`;
    const mail = `Content-Type: multipart/mixed; boundary=b\n\n${part}--b\nContent-Type: text/plain\n\nend\n--b--\n`;
    const { text, textCut, unfinished } = shorten(mail);
    expect(text.length).toBeLessThan(6000);
    expect(text).toContain('--b\nContent-Type: text/plain\n\nend\n--b--\n');
    expect([textCut, unfinished]).toEqual([false, false]);
  });

  it('at nested boundaries too', () => {
    const inner = `--in\nContent-Type: image/png\n\n${'A\n'.repeat(5000)}--in--\n`;
    const mail = `Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/related;\n boundary="in"\n\n${inner}--out\n\nend\n--out--\n`;
    const { text, unfinished } = shorten(mail);
    expect(text.length).toBeLessThan(6000);
    expect(text).toContain('end');
    expect(unfinished).toBe(false);
  });

  it('and says where its end is missing', () => {
    expect(shorten('Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n').unfinished).toBe(true);
  });
});

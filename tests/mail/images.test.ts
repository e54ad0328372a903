import { describe, expect, it } from 'vitest';
import { readMail } from '../../utils/mail/eml.ts';
import { displayHtml } from '../../utils/mail/html-to-message.ts';

describe('the images of a mail', () => {
  it.each([
    [
      '<img src="https://a.example/x.png" alt="ตรา" width="120" height="40">',
      ['https://a.example/x.png', 'ตรา', 120, 40],
    ],
    ['<img src=cid:1>', ['cid:1', '', null, null]],
    ['<img src=a style="width: 1px; max-height:1px" width=600>', ['a', '', 1, 1]],
    ['<img src=a width="100%" height=" 30px ">', ['a', '', null, 30]],
    ['<img src=a style="display:none" width=600>', ['a', '', 0, 0]],
    ['<div style="display:none"><p><img src=a></p></div>', ['a', '', 0, 0]],
    ['<td background="https://a.example/b.png">', ['https://a.example/b.png', '', null, null]],
    ['<div style="background:url(&quot;https://a.example/c.png&quot;)">', ['https://a.example/c.png', '', null, null]],
    ['<input type=image src=b.png alt=go>', ['b.png', 'go', null, null]],
  ])('%s', (html, [src, alt, width, height]) => {
    expect(displayHtml(html).images).toEqual([{ src, alt, width, height }]);
  });

  it.each(['<img>', '<input src=x>', '<script src=https://a.example/x.js></script>', '<p style="color:red">'])(
    '%s has none',
    (html) => {
      expect(displayHtml(html).images).toEqual([]);
    },
  );

  it('holds pictures that are sent along, by their names', async () => {
    const mail = [
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>x <img src="cid:1"></p>',
      '--b',
      'Content-Type: image/png; name="qr-code.png"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="qr-code.png"',
      '',
      'AAAA',
      '--b--',
    ].join('\r\n');
    const read = await readMail(new TextEncoder().encode(mail), 'm', 'outgoing');
    expect(read).toMatchObject({
      ok: true,
      value: { message: { direction: 'outgoing' }, images: [{ src: 'cid:1' }, { src: 'cid:', alt: 'qr-code.png' }] },
    });
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { channelOf, readWindow } from '../../utils/compose/read-window.ts';
import { plainWindow, windowWith } from './windows.ts';

describe('a compose window', () => {
  it('is read with its header, links, pictures and signature', () => {
    const view = windowWith(
      `<p>เรียน ผู้เสียภาษี <a href="https://nongbua.example/tax">ที่นี่</a></p>
       <img src="https://count.example/p.gif" width="1" height="1"><img src="cid:logo" alt="ตรา" style="width: 80px">
       <div class="sig">งานจัดเก็บรายได้</div>`,
      '.sig',
    );
    const { message, images, signature } = readWindow(view, 'email');
    expect(message).toMatchObject({
      direction: 'outgoing',
      senderAddress: 'clerk@nongbua.go.th',
      recipients: ['a@example.com'],
      subject: 'ภาษีที่ดิน',
    });
    expect(message.anchors.map(({ href }) => href)).toEqual(['https://nongbua.example/tax']);
    expect(images).toEqual([
      { src: 'https://count.example/p.gif', alt: '', width: 1, height: 1 },
      { src: 'cid:logo', alt: 'ตรา', width: 80, height: null },
    ]);
    expect(message.body.slice(signature?.start, signature?.end)).toBe('งานจัดเก็บรายได้');
  });

  it('leaves out the mail that it answers, with its links and pictures', () => {
    const view = windowWith(
      '<p>ได้รับแล้ว</p><blockquote>เดิม <a href="https://old.example/">x</a><img src="https://old.example/i.png"></blockquote>',
    );
    const { message, images } = readWindow(view, 'email');
    expect(message.body.trim()).toBe('ได้รับแล้ว');
    expect(message.anchors).toEqual([]);
    expect(images).toEqual([]);
  });

  it('is read from a field without the lines that it quotes', () => {
    const { message } = readWindow(plainWindow('ได้รับแล้ว\n> ดู https://old.example/\nขอบคุณครับ'), 'email');
    expect(message.body).toBe('ได้รับแล้ว\n\nขอบคุณครับ');
  });

  it('changes nothing', () => {
    const view = windowWith('<p style="color:red">ก<b>ข</b></p>');
    const before = document.documentElement.outerHTML;
    readWindow(view, 'email');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['google-messages', 'sms'],
    ['whatsapp', 'chat'],
    ['roundcube', 'email'],
  ] as const)('of %s is sent as %s', (site, channel) => {
    expect(channelOf(site)).toBe(channel);
  });
});

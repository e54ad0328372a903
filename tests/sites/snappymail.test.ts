// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { snappymail as site } from '../../utils/sites/snappymail.ts';
import { rainloop, snappymail } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';

const MAIL = {
  id: 'abc',
  name: 'ไปรษณีย์ไทย',
  address: 'post@x.example',
  to: 'me@y.example',
  subject: 'พัสดุตกค้าง',
  html: '<p>ชำระที่ <a href="https://post.example/pay">นี่</a></p><blockquote>เดิม</blockquote>',
};

function readAll(html: string, folder = 'INBOX') {
  return site.find(openPage(html, `https://mail.example/#/mailbox/${folder}/m7`)).map((view) => view.read().message);
}

describe('snappymail and rainloop', () => {
  it.each([
    ['snappymail', snappymail(MAIL), 'snappymail:rl-msg-abc'],
    ['rainloop', rainloop(MAIL), 'snappymail:rl-abc'],
  ])('reads the body that is shown: %s', (_, html, id) => {
    expect(readAll(html)).toMatchObject([
      {
        id,
        direction: 'incoming',
        senderName: 'ไปรษณีย์ไทย',
        senderAddress: 'post@x.example',
        recipients: ['me@y.example', 'b@y.example'],
        subject: 'พัสดุตกค้าง',
        body: 'ชำระที่ นี่\n\nเดิม',
        anchors: [{ href: 'https://post.example/pay' }],
        quotes: [{ start: 13, end: 17 }],
      },
    ]);
  });

  it('tells one’s own message by the folder in the address', () => {
    expect(readAll(snappymail(MAIL), 'INBOX.Sent')).toMatchObject([{ direction: 'outgoing' }]);
    expect(readAll(snappymail(MAIL), '%E0%B8')).toMatchObject([{ direction: 'incoming' }]);
  });

  it('is recognised on any origin, and says so when the address names a message that is not there', () => {
    const changed = snappymail(MAIL).replaceAll('b-text-part', 'new-part');
    const page = openPage(changed, 'https://mail.office.example/#/mailbox/INBOX/m7');
    expect(recogniseSite(page, 'mail.office.example')?.id).toBe('snappymail');
    expect(site.probe.isUnreadable(page)).toBe(true);
    expect(site.probe.isUnreadable(openPage(changed, 'https://mail.office.example/#/mailbox/INBOX'))).toBe(false);
  });
});

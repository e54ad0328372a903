// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { missingIn } from '../../utils/sites/health.ts';
import { icloud } from '../../utils/sites/icloud.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { yahoo } from '../../utils/sites/yahoo.ts';
import { zimbraModern } from '../../utils/sites/zimbra-modern.ts';
import { zoho } from '../../utils/sites/zoho.ts';
import { icloudBody, type Mail, yahooThread, zimbraModern as zimbraPage, zoho as zohoPage } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';

const MAIL: Mail = {
  id: '1',
  name: 'กรมการขนส่งทางบก',
  address: 'dlt@x.example',
  to: 'me@y.example',
  subject: 'ใบสั่งค้างชำระ',
  html: '<p>ท่านมีใบสั่งค้างชำระ กรุณาชำระที่ <a href="https://dlt.example/">ระบบชำระค่าปรับ</a></p>',
};
const REPLY: Mail = { ...MAIL, id: '2', name: 'มาลี', address: 'm@z.example', html: 'ส่งต่อให้ดูค่ะ' };
const HEADER = { channel: 'email', senderName: MAIL.name, senderAddress: MAIL.address, subject: MAIL.subject };

const SITES = [
  {
    name: 'yahoo',
    site: yahoo,
    host: 'mail.yahoo.com',
    page: yahooThread(MAIL.subject, [MAIL, REPLY]),
    url: 'https://mail.yahoo.com/d/folders/1/messages/AAbbCC12',
    list: 'https://mail.yahoo.com/d/folders/1',
    bodies: /message-view-body-content/g,
    count: 2,
  },
  {
    name: 'aol',
    site: yahoo,
    host: 'mail.aol.com',
    page: yahooThread(MAIL.subject, [MAIL]),
    url: 'https://mail.aol.com/n/inbox/all/messages/AAbbCC12',
    list: 'https://mail.aol.com/n/inbox/all',
    bodies: /message-view-body-content/g,
    count: 1,
  },
  {
    name: 'zimbra, modern',
    site: zimbraModern,
    host: 'mail.office.example',
    page: zimbraPage(MAIL),
    url: 'https://mail.office.example/modern/email/Inbox/conversation/1',
    list: 'https://mail.office.example/modern/email/Inbox',
    bodies: /html-viewer_inner/g,
    count: 1,
  },
  {
    name: 'zoho',
    site: zoho,
    host: 'mail.zoho.com',
    page: zohoPage(MAIL),
    url: 'https://mail.zoho.com/zm/#mail/folder/inbox/p/1700000000000000000',
    list: 'https://mail.zoho.com/zm/#mail/folder/inbox',
    bodies: /zmPCnt/g,
    count: 1,
  },
] as const;

describe.each(SITES)('$name', ({ site, host, page, url, list, bodies, count }) => {
  const readAll = (html: string, at: string = url) => site.find(openPage(html, at)).map((view) => view.read().message);

  it('reads by its hints', () => {
    const [first, ...more] = readAll(page);
    expect(more).toHaveLength(count - 1);
    expect(first).toMatchObject({ ...HEADER, anchors: [{ href: 'https://dlt.example/' }] });
    expect(first?.body).toBe('ท่านมีใบสั่งค้างชำระ กรุณาชำระที่ ระบบชำระค่าปรับ');
    for (const message of more) expect(message).toMatchObject({ senderName: 'มาลี', body: 'ส่งต่อให้ดูค่ะ' });
    expect(missingIn(site, readAll(page))).toEqual([]);
  });

  it('is recognised, and read as any other page where it has changed', () => {
    const changed = openPage(page.replace(bodies, 'new-name'), url);
    expect(recogniseSite(changed, host)?.id).toBe(site.probe.id);
    expect(site.probe.isUnreadable(changed)).toBe(true);
    expect(
      readAll(page.replace(bodies, 'new-name'))
        .map(({ body }) => body)
        .join(),
    ).toContain('ใบสั่งค้างชำระ');
  });

  it('reads nothing of a list', () => {
    const html =
      '<html><body><div id="app" data-test-id="list"><a role="row">ใบสั่งค้างชำระ กรุณาชำระภายในวันนี้</a></div></body></html>';
    expect(readAll(html, list)).toEqual([]);
  });
});

describe('icloud', () => {
  const BODY = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/th/index.html';
  const MAILBOX = 'https://www.icloud.com/applications/mail2/current/th/index.html';
  const item = (inside: string) =>
    `<html><body><div class="pane thread-detail-pane"><div class="conversation-list-item">${inside}</div></div></body></html>`;

  it('reads the body in the frame of another origin, and says that the header stands elsewhere', () => {
    const page = openPage(icloudBody(MAIL), BODY);
    expect(recogniseSite(page, 'www-mail.icloud-sandbox.com')?.hasMessage(page)).toBe(true);
    const [message, ...more] = icloud.find(page).map((view) => view.read().message);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ senderName: '', unchecked: ['sender-authenticity', 'frame'] });
    expect(message?.anchors).toHaveLength(1);
  });

  it('says so when a message has no body that it knows', () => {
    expect(icloud.probe.isUnreadable(openPage(item('<div>x</div>'), MAILBOX))).toBe(true);
    const framed = item(
      '<iframe srcdoc="" src="https://www-mail.icloud-sandbox.com/applications/mail2-message/x"></iframe>',
    );
    expect(icloud.probe.isUnreadable(openPage(framed, MAILBOX))).toBe(false);
    expect(
      icloud.probe.isUnreadable(openPage('<html><body><p>รูปภาพ</p></body></html>', 'https://www.icloud.com/photos')),
    ).toBe(false);
  });
});

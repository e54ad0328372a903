// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../utils/model.ts';
import { missingIn } from '../../utils/sites/health.ts';
import { IN_FRAME, IN_PAGE, type SitePage } from './pages/every-site.ts';
import { framesIn } from './pages/frames.ts';
import type { Mail } from './pages/mailboxes.ts';
import { LAYOUTS, OUTLOOK_READING, type OutlookMail, outlookConversation } from './pages/outlook.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/**
 * What real mail and real mailboxes vary in, on every site: what is missing, what is long, what stands around a
 * message.
 */

const MAIL: Mail = {
  id: '7',
  name: 'กรมสรรพากร',
  address: 'refund@rd-th.example',
  to: 'me@y.example',
  subject: 'แจ้งคืนภาษี',
  html: '<p>ท่านมีสิทธิ์รับเงินคืน กรุณากด <a href="https://rd-go-th.example/x">ยืนยัน</a> ภายในวันนี้</p>',
};
const EVERY = [...IN_PAGE, ...IN_FRAME];

function readAll({ id, url, page }: SitePage, mail: Mail, change = (html: string): string => html): readonly Message[] {
  const document = openPage(change(page(mail)), url);
  return [document, ...framesIn(document)].flatMap((each) => siteOf(id).find(each)).map((view) => view.read().message);
}

describe.each(EVERY)('$name', (own) => {
  it('reads a mail without a subject, and takes none from elsewhere', () => {
    expect(readAll(own, { ...MAIL, subject: '' })).toMatchObject([{ senderName: MAIL.name, subject: '' }]);
  });

  it('reads a sender who has no name', () => {
    const messages = readAll(own, { ...MAIL, name: MAIL.address });
    expect(messages).toMatchObject([{ senderAddress: MAIL.address }]);
    expect(missingIn(siteOf(own.id), messages)).toEqual([]);
  });

  it('reads a message of pictures alone', () => {
    const messages = readAll(own, { ...MAIL, html: '<img src="https://x.example/a.png" width="600" height="400">' });
    expect(messages[0]?.unchecked).toContain('images');
    expect(missingIn(siteOf(own.id), messages)).toEqual([]);
  });

  it('reads what is written from right to left, in a dark skin, with a banner over it', () => {
    const messages = readAll(own, MAIL, (html) =>
      html
        .replace('<html', '<html dir="rtl" class="dark-mode theme-dark"')
        .replace('<body', '<body data-theme="dark"')
        .replace(/(<body[^>]*>)/, '$1<div role="alert">ผู้ส่งนี้ไม่อยู่ในรายชื่อของท่าน <a href="#trust">เชื่อถือ</a></div>'),
    );
    expect(messages).toMatchObject([{ senderName: MAIL.name, senderAddress: MAIL.address, subject: MAIL.subject }]);
    expect(messages[0]?.body).not.toContain('เชื่อถือ');
    expect(messages[0]?.anchors).toHaveLength(1);
  });

  it('leaves marks of direction out of a name and an address', () => {
    const messages = readAll(own, {
      ...MAIL,
      name: `\u202b${MAIL.name}\u202c`,
      address: `\u200e${MAIL.address}\u200f`,
    });
    expect(messages[0]?.senderAddress).toBe(MAIL.address);
  });

  it('has the same message in a page of another language', () => {
    const messages = readAll(own, MAIL, (html) =>
      html.replaceAll('จาก', 'From').replaceAll('ถึง', 'To').replaceAll('ฉัน', 'Me').replaceAll('วันนี้', 'today'),
    );
    expect(messages).toMatchObject([
      { senderName: MAIL.name, senderAddress: MAIL.address, recipients: expect.arrayContaining([MAIL.to]) },
    ]);
  });
});

describe.each(LAYOUTS)('Outlook, messages put away around the open one: sender by its $sender', (layout) => {
  const other = (id: string, name: string): OutlookMail => ({
    id,
    name,
    address: `${id}@x.example`,
    to: ['me@y.example'],
    body: '',
  });
  const open: OutlookMail = { ...other('open', MAIL.name), to: ['malee@y.example'], body: MAIL.html };
  /** Heads only: what Outlook shows of messages that are put away. */
  const putAway = (html: string): string =>
    html.replace(
      /<div id="UniqueMessageBody_\d+"[^>]*><div class="BIZfh"><div class="rps_1a2b"><\/div><\/div><\/div>/g,
      '<div>ตัวอย่าง</div>',
    );

  it('reads the open one with its own sender', () => {
    const mails = [other('first', 'มาลี'), open, other('last', 'สมชาย')];
    const page = openPage(putAway(outlookConversation(MAIL.subject, mails, layout)), OUTLOOK_READING);
    const messages = siteOf('outlook')
      .find(page)
      .map((view) => view.read().message);
    expect(messages).toMatchObject([
      { senderName: MAIL.name, senderAddress: 'open@x.example', recipients: ['malee@y.example'] },
    ]);
  });

  it('reads it in a window of its own, without pane or list', () => {
    const html = outlookConversation(MAIL.subject, [open], layout);
    const card = /<div class="aVla3">[\s\S]*?(?=<div id="editorParent_1">)/.exec(html)?.[0] ?? '';
    const page = openPage(
      `<html><body><div role="main"><div role="heading" aria-level="2"><span title="${MAIL.subject}">${MAIL.subject}</span></div>${card}</div></body></html>`,
      OUTLOOK_READING,
    );
    const messages = siteOf('outlook')
      .find(page)
      .map((view) => view.read().message);
    expect(messages).toMatchObject([{ senderName: MAIL.name, senderAddress: 'open@x.example', subject: MAIL.subject }]);
  });
});

// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingIn } from '../../utils/sites/health.ts';
import { outlook } from '../../utils/sites/outlook.ts';
import { LAYOUTS, OUTLOOK_READING, type OutlookMail, outlookConversation } from './pages/outlook.ts';
import { openPage } from './pages.ts';

const FIXTURE = '../shared/fixtures/outlook-reading-pane-2025-11.html';
const SAFE = 'https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Frd-go-th.example%2Fx&amp;data=05';

const SCAM: OutlookMail = {
  id: 'AAQkAA1',
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: ['malee@company.example', 'somchai@company.example'],
  body: `<p>เรียนท่าน</p><p>กด <a href="${SAFE}">ยืนยัน</a></p><hr><div id="x_divRplyFwdMsg">From: เดิม</div><div>ข้อความเดิม</div>`,
  files: ['ใบแจ้ง.pdf'],
};
const COLLEAGUE: OutlookMail = {
  id: 'AAQkAA2',
  name: 'สมหญิง ใจดี',
  address: '',
  to: ['malee@company.example'],
  body: 'ประชุมบ่าย',
};

function readAll(html: string, url = OUTLOOK_READING) {
  return outlook.find(openPage(html, url)).map((view) => view.read().message);
}

describe('outlook', () => {
  it.each(LAYOUTS)('reads each message of a conversation: $sender, $document, $from', (layout) => {
    const messages = readAll(outlookConversation('คืนภาษี', [SCAM, COLLEAGUE], layout));
    expect(messages).toMatchObject([
      {
        channel: 'email',
        direction: 'incoming',
        senderName: 'กรมสรรพากร',
        senderAddress: 'refund@rd-go-th.example',
        recipients: ['malee@company.example', 'somchai@company.example'],
        subject: 'คืนภาษี',
        body: 'เรียนท่าน\n\nกด ยืนยัน\n\nFrom: เดิม\nข้อความเดิม',
        anchors: [{ href: SAFE.replace('&amp;', '&') }],
        unchecked: ['sender-authenticity', 'attachments'],
      },
      { senderName: 'สมหญิง ใจดี', senderAddress: '', body: 'ประชุมบ่าย', unchecked: ['sender-authenticity'] },
    ]);
    const [first] = messages;
    expect(first?.quotes.map(({ start, end }) => first.body.slice(start, end))).toEqual(['From: เดิม', 'ข้อความเดิม']);
  });

  it('names a message by its own id, where the page has one', () => {
    const ids = (html: string) => outlook.find(openPage(html, OUTLOOK_READING)).map(({ id }) => id);
    const [byId, , byLabel] = LAYOUTS;
    if (byId === undefined || byLabel === undefined) throw new Error('no layouts');
    expect(ids(outlookConversation('x', [SCAM, COLLEAGUE], byId))).toEqual(['outlook:AAQkAA1', 'outlook:AAQkAA2']);
    expect(ids(outlookConversation('x', [SCAM], byLabel))).toEqual(['outlook:UniqueMessageBody_3']);
  });

  it('takes no header from a body that imitates one', () => {
    const [layout] = LAYOUTS;
    if (layout === undefined) throw new Error('no layouts');
    const fake = `<div data-testid="RecipientWell">all@rd.go.th</div><span aria-label="From: A<a@rd.go.th>">A</span>`;
    const [message] = readAll(outlookConversation('x', [{ ...COLLEAGUE, body: `${fake}<p>x</p>` }], layout));
    expect(message).toMatchObject({ senderAddress: '', recipients: ['malee@company.example'] });
  });

  it.each([
    ['https://outlook.office.com/mail/sentitems/id/AAQkADAwATMwMAItYjBiZi03YmY3', 'malee@company.example', 'outgoing'],
    ['https://outlook.office.com/mail/sentitems/id/AAQkADAwATMwMAItYjBiZi03YmY3', 'refund@rd.example', 'incoming'],
    ['https://outlook.office.com/mail/inbox/id/AAQkADAwATMwMAItYjBiZi03YmY3', 'malee@company.example', 'incoming'],
  ])('tells one’s own message by folder and account: %s %s', (url, address, direction) => {
    const [layout] = LAYOUTS;
    if (layout === undefined) throw new Error('no layouts');
    expect(readAll(outlookConversation('x', [{ ...SCAM, address }], layout), url)[0]?.direction).toBe(direction);
  });

  it.each([
    [OUTLOOK_READING, true],
    ['https://outlook.cloud.microsoft/mail/deeplink/read/AAMkAGI2TG93AAAgAAAAAA', true],
    ['https://outlook.live.com/mail/0/', false],
    ['https://outlook.live.com/mail/0/inbox', false],
    ['https://outlook.office.com/calendar/view/week', false],
  ])('says so when a message cannot be found: %s', (url, unreadable) => {
    const changed =
      '<html><body><div id="MailList"></div><div role="main"><div id="NewBody_3">x</div></div></body></html>';
    expect(outlook.probe.isUnreadable(openPage(changed, url))).toBe(unreadable);
  });

  it('misses the sender where no layout is known any more', () => {
    const [layout] = LAYOUTS;
    if (layout === undefined) throw new Error('no layouts');
    const html = outlookConversation('x', [SCAM], layout).replace(/id="MSG_[^"]*"|aria-label="[^"]*"/g, '');
    expect(missingIn(outlook, readAll(html))).toEqual(['sender']);
    expect(missingIn(outlook, readAll(outlookConversation('x', [SCAM], layout)))).toEqual([]);
  });

  it.skipIf(!existsSync(FIXTURE))('reads panes recorded in 2025 (skipped where the recorded pages are absent)', () => {
    const messages = readAll(readFileSync(FIXTURE, 'utf8'));
    expect(messages).toMatchObject([
      { senderName: '', body: 'xxx xxxxxxxx xxxx.', unchecked: ['sender-authenticity', 'attachments'] },
      { senderAddress: 'xxxxxx@xxxxxxx.xxx', unchecked: ['sender-authenticity'] },
    ]);
    expect(messages[1]?.body).toMatch(/^-----xxxxx xxx xxxxxxx-----\sxxxxxxx/);
  });
});

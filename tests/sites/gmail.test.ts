// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/sites/gmail.ts';
import { missingIn } from '../../utils/sites/health.ts';
import { gmailPrinted } from './pages/gmail.ts';
import { gmailConversation, openPage } from './pages.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKNLxyzABCDEF';
const FIXTURE = '../shared/fixtures/gmail-message-2016-05.html';

const SCAM = {
  name: 'การไฟฟ้า',
  address: 'pea@mail.example',
  to: 'me@gmail.example',
  subject: '',
  body: `<div dir="ltr">คืนเงินประกัน <a href="https://pea-th.example/x"
 data-saferedirecturl="https://www.google.com/url?q=https://pea-th.example/x">กดที่นี่</a></div>
<div class="gmail_quote"><blockquote>ข้อความเดิม</blockquote></div>
<div class="iX">[Message clipped] <a href="?ui=2&view=lg&msg=1">View entire message</a></div>
<a href="https://groups.google.com/d/optout">groups.google.com/d/optout</a>`,
};
const FRIEND = { ...SCAM, name: 'สมหญิง', address: 'friend@gmail.example', body: 'เจอกันพรุ่งนี้<br>ที่เดิม' };

describe('gmail', () => {
  it('reads every expanded message, and no draft', () => {
    const views = gmail.find(openPage(gmailConversation('ค่าไฟ', [SCAM, FRIEND]), INBOX));
    const [first, second, ...more] = views.map((view) => view.read().message);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      id: 'gmail:19a0000000000000',
      senderName: 'การไฟฟ้า',
      senderAddress: 'pea@mail.example',
      recipients: ['me@gmail.example'],
      subject: 'ค่าไฟ',
    });
    expect(second).toMatchObject({
      id: 'gmail:19a0000000000001',
      senderName: 'สมหญิง',
      body: 'เจอกันพรุ่งนี้\nที่เดิม',
      anchors: [],
    });
  });

  it('takes the original address and leaves out what Gmail and relays added', () => {
    const [view] = gmail.find(openPage(gmailConversation('ค่าไฟ', [SCAM]), INBOX));
    const message = view?.read().message;
    expect(message?.anchors.map(({ href }) => href)).toEqual(['https://pea-th.example/x']);
    expect(message?.body).toContain('groups.google.com/d/optout');
    expect(message?.body).not.toContain('clipped');
    expect(message?.unchecked).toEqual(['sender-authenticity', 'cut-off']);
    const [quote] = message?.quotes ?? [];
    expect(message?.body.slice(quote?.start, quote?.end)).toBe('ข้อความเดิม');
  });

  it.each([
    ['#sent/FMfcgzQXKNLxyzABCDEF', 'pea@mail.example', ['outgoing', 'incoming']],
    ['#inbox/FMfcgzQXKNLxyzABCDEF', 'pea@mail.example', ['incoming', 'incoming']],
    ['#sent/FMfcgzQXKNLxyzABCDEF', 'me@gmail.example', ['incoming', 'incoming']],
  ])('tells one’s own message by folder and account: %s %s', (hash, account, expected) => {
    const label = `บัญชี Google: มาลี (${account})`;
    const corner = `<a href="https://accounts.google.com/SignOutOptions?hl=th" aria-label="${label}"></a>`;
    const html = gmailConversation('ค่าไฟ', [SCAM, FRIEND]).replace('<body>', `<body>${corner}`);
    const views = gmail.find(openPage(html, `https://mail.google.com/mail/u/0/${hash}`));
    expect(views.map((view) => view.read().message.direction)).toEqual(expected);
  });

  it('says so when the address names a message that cannot be found', () => {
    const empty = '<html><body><div role="main"></div></body></html>';
    expect(gmail.probe.isUnreadable(openPage(empty, INBOX))).toBe(true);
    expect(gmail.probe.isUnreadable(openPage(empty, 'https://mail.google.com/mail/u/0/#inbox'))).toBe(false);
    expect(gmail.probe.isUnreadable(openPage(gmailConversation('x', [FRIEND]), INBOX))).toBe(false);
  });

  it.each([
    ['of a conversation', 'view=pt', [SCAM, FRIEND]],
    ['of a whole message', 'view=lg', [SCAM]],
    ['of a window of its own', 'view=btop', [FRIEND]],
  ] as const)('reads the page %s', (_, view, mails) => {
    const url = `https://mail.google.com/mail/u/0/?ui=2&${view}&th=19a0000000000000`;
    const views = gmail.find(openPage(gmailPrinted('ค่าไฟ', mails), url));
    const messages = views.map((each) => each.read().message);
    expect(messages).toMatchObject(
      mails.map(({ name, address }, index) => ({
        id: `gmail:printed:${index}`,
        senderName: name,
        senderAddress: address,
        recipients: ['me@gmail.example', 'boss@company.example'],
        subject: 'ค่าไฟ',
      })),
    );
    expect(messages[0]?.anchors).toHaveLength(mails[0] === SCAM ? 1 : 0);
    const changed = '<html><body><div class="new"></div></body></html>';
    expect(gmail.probe.isUnreadable(openPage(changed, url))).toBe(true);
  });

  it('takes no header from a body that imitates one', () => {
    const body = '<span class="g2" email="all@rd.go.th">x</span><div class="aQH"><div class="aZo"></div></div>ข้อความ';
    const [view] = gmail.find(openPage(gmailConversation('x', [{ ...FRIEND, body }]), INBOX));
    expect(view?.read().message).toMatchObject({
      recipients: ['me@gmail.example'],
      unchecked: ['sender-authenticity'],
    });
  });

  it('says what stands in a frame of its own, as mails that are programs do', () => {
    const page = openPage(gmailConversation('x', [FRIEND]), INBOX);
    page.querySelector('.a3s')?.append(page.createElement('object'));
    const [view] = gmail.find(page);
    expect(view?.read().message.unchecked).toContain('frame');
  });

  it('misses sender and body where their marks are gone', () => {
    const html = gmailConversation('x', [FRIEND]);
    const read = (changed: string) => gmail.find(openPage(changed, INBOX)).map((view) => view.read().message);
    expect(missingIn(gmail, read(html))).toEqual([]);
    expect(missingIn(gmail, read(html.replace(/class="gD"[^>]*>[^<]*/, '>').replace(FRIEND.body, '')))).toEqual([
      'sender',
      'body',
    ]);
  });

  it.skipIf(!existsSync(FIXTURE))('reads a page saved in 2016 (skipped where the recorded pages are absent)', () => {
    const views = gmail.find(openPage(readFileSync(FIXTURE, 'utf8'), INBOX));
    expect(views.map((view) => view.read().message)).toMatchObject([
      { id: 'gmail:1547986a2fbf2cbf', senderAddress: 'xxxx@example.com', anchors: [{ href: 'https://example.com/x' }] },
    ]);
  });
});

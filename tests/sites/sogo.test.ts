// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { sogo } from '../../utils/sites/sogo.ts';
import { SOGO_READING, type SogoMail, sogoMessage } from './pages/sogo.ts';
import { openPage } from './pages.ts';

const MESSAGE = '../shared/fixtures/sogo-message-2026-11.html';
const COMPOSE = '../shared/fixtures/sogo-compose-2026-11.html';

const MAIL: SogoMail = {
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: ['มาลี ใจดี', 'somchai@company.example'],
  subject: 'แจ้งคืนภาษี',
  parts: ['<p>กด <a href="https://rd-go-th.example/x">rd.go.th</a></p><blockquote>เดิม</blockquote>'],
};

function readAll(html: string, url = SOGO_READING) {
  return sogo.find(openPage(html, url)).map((view) => view.read().message);
}

describe('sogo', () => {
  it.each([
    ['beside the list', SOGO_READING, false],
    ['in a window of its own', SOGO_READING.replace('Mail/view', 'Mail/UIxMailPopupView'), true],
  ])('reads the message %s', (_, url, popup) => {
    const messages = readAll(sogoMessage({ ...MAIL, files: ['ใบแจ้ง.pdf'] }, popup), url);
    expect(messages).toMatchObject([
      {
        id: 'sogo:#!/Mail/0/INBOX/17',
        direction: 'incoming',
        senderName: 'กรมสรรพากร',
        senderAddress: 'refund@rd-go-th.example',
        recipients: ['somchai@company.example'],
        subject: 'แจ้งคืนภาษี',
        body: 'กด rd.go.th\n\nเดิม',
        anchors: [{ href: 'https://rd-go-th.example/x' }],
        unchecked: ['sender-authenticity', 'attachments'],
      },
    ]);
  });

  it('takes one part as the body, so that SOGo’s own buttons are none of the message’s', () => {
    const [view] = sogo.find(openPage(sogoMessage(MAIL), SOGO_READING));
    expect(view?.body.matches('.sg-mail-part')).toBe(true);
  });

  // Several parts beside a file are in the end-to-end tests: this DOM knows no `:not()` of several elements.
  it('reads all parts of text', () => {
    const [message] = readAll(sogoMessage({ ...MAIL, parts: ['หนึ่ง', 'สอง'] }));
    expect(message).toMatchObject({ body: 'หนึ่ง\nสอง', anchors: [] });
  });

  it('lets no author hide text as a file, or invent a header', () => {
    const fake = `<div class="mailer_mailcontent msg-attachment-link">กด <a href="https://x.example/">นี่</a></div>
<div class="msg-recipients"><md-chip-template>all@rd.go.th</md-chip-template></div>`;
    const [message] = readAll(sogoMessage({ ...MAIL, to: [], parts: [fake] }));
    expect(message?.anchors).toHaveLength(1);
    expect(message).toMatchObject({ recipients: [], unchecked: ['sender-authenticity'] });
  });

  it.each([
    ['#!/Mail/0/INBOX/17', 'incoming'],
    ['#!/Mail/0/Sent/3', 'outgoing'],
    ['#!/Mail/0/INBOX%2FSent/3', 'outgoing'],
    ['#!/Mail/0/%E0%A4%A/3', 'incoming'],
  ])('tells by its folder whose message it is: %s', (hash, direction) => {
    const url = SOGO_READING.replace(/#.*/, hash);
    expect(readAll(sogoMessage(MAIL), url)[0]?.direction).toBe(direction);
  });

  it.each([
    [sogoMessage(MAIL), 'sogo', true],
    ['<html><body class="main" ng-app="SOGo.MailerUI"><div ui-view="message"></div></body></html>', 'sogo', false],
    ['<html><body ng-app="SOGo.MainUI"><form id="login"></form></body></html>', 'generic', false],
  ])('is known by its structure on any origin', (html, id, open) => {
    const page = openPage(html, 'https://groupware.office.example/SOGo/');
    expect(recogniseSite(page, 'groupware.office.example')?.id).toBe(id);
    expect(sogo.probe.hasMessage(page)).toBe(open);
    expect(sogo.find(page)).toHaveLength(open ? 1 : 0);
  });

  it('says so when the address names a message that cannot be found', () => {
    const changed =
      '<html><body ng-app="SOGo.MailerUI"><div ui-view="message"><div class="new-body">x</div></div></body></html>';
    expect(sogo.probe.isUnreadable(openPage(changed, SOGO_READING))).toBe(true);
    expect(sogo.probe.isUnreadable(openPage(changed, SOGO_READING.replace('/17', '')))).toBe(false);
  });

  it.skipIf(!existsSync(MESSAGE))('reads a recorded page (skipped where the recorded pages are absent)', () => {
    const messages = readAll(readFileSync(MESSAGE, 'utf8'));
    expect(messages).toMatchObject([{ senderName: 'xxxxxx', subject: 'xxxx xxxx xxxx', anchors: [{ href: 'xxxxx' }] }]);
    expect(messages[0]?.body).toContain('xxxx xxxx xxxxx xxxxxxxxx\n\nxxxxxx xxxxxxxxxxxxxxxxxxxxxxxx xxxx');
  });

  it.skipIf(!existsSync(COMPOSE))('takes no recorded draft for a message (skipped where absent)', () => {
    const page = openPage(readFileSync(COMPOSE, 'utf8').replaceAll('iframe', 'div'), SOGO_READING.replace('/17', ''));
    expect(sogo.find(page)).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { roundcube } from '../../utils/sites/roundcube.ts';
import type { ReadMessage } from '../../utils/sites/site.ts';
import { elasticPreview, larryShow, openPage } from './pages.ts';

const MAIL = {
  name: 'กรมสรรพากร',
  address: 'info@mail-rd.example',
  to: 'somchai@company.example',
  subject: 'แจ้งคืนภาษี',
  body: '<p>เรียนผู้เสียภาษี</p><p>กด <a href="https://rd-go-th.example/refund">rd.go.th</a></p>',
};

function readOnly(html: string, url: string): ReadMessage {
  const views = roundcube.find(openPage(html, url));
  expect(views).toHaveLength(1);
  const [view] = views;
  if (view === undefined) throw new Error('no message');
  return view.read();
}

describe('roundcube', () => {
  it('reads the preview of elastic', () => {
    const { message } = readOnly(
      elasticPreview(MAIL),
      'https://mail.example/?_task=mail&_action=preview&_uid=7&_mbox=INBOX',
    );
    expect(message).toMatchObject({
      id: 'roundcube:7',
      channel: 'email',
      senderName: 'กรมสรรพากร',
      senderAddress: 'info@mail-rd.example',
      recipients: ['somchai@company.example'],
      subject: 'แจ้งคืนภาษี',
      body: 'เรียนผู้เสียภาษี\n\nกด rd.go.th',
      anchors: [{ via: 'anchor', href: 'https://rd-go-th.example/refund', start: 21, end: 29 }],
      unchecked: ['sender-authenticity'],
    });
  });

  it('reads larry, and leaves the thumbnails of attachments out', () => {
    const html = larryShow({ ...MAIL, name: MAIL.address, body: 'โทร 1161' });
    const { message } = readOnly(html, 'https://mail.example/?_task=mail&_action=show&_uid=8');
    expect(message).toMatchObject({
      senderName: 'info@mail-rd.example',
      recipients: ['somchai@company.example'],
      subject: 'แจ้งคืนภาษี',
      body: 'โทร 1161',
      anchors: [],
      unchecked: ['sender-authenticity', 'attachments'],
    });
  });

  it.each([
    ['Sent', 'outgoing'],
    ['INBOX.Sent', 'outgoing'],
    ['INBOX/Sent', 'outgoing'],
    ['Sent Items', 'outgoing'],
    ['INBOX', 'incoming'],
    ['Presents', 'incoming'],
    ['Sent to me', 'incoming'],
  ])('tells by its folder whose message it is: %s', (folder, direction) => {
    const url = `https://mail.example/?_task=mail&_action=preview&_uid=7&_mbox=${encodeURIComponent(folder)}`;
    expect(readOnly(elasticPreview(MAIL), url).message.direction).toBe(direction);
  });

  it('takes the sent folder of the list where its name says nothing', () => {
    const list = '<ul id="mailboxlist"><li class="mailbox sent selected"><a>ส่งแล้ว</a></li></ul>';
    const html = elasticPreview(MAIL).replace('<div id="layout-content">', `${list}<div id="layout-content">`);
    const url = 'https://mail.example/?_task=mail&_action=preview&_uid=7&_mbox=Odoslan%C3%A9';
    expect(readOnly(html, url).message.direction).toBe('outgoing');
  });

  it.each([
    [
      'the list page',
      '<html><body class="task-mail action-none"><div id="messagecontframe"></div></body></html>',
      true,
      false,
    ],
    ['the log-in page', '<html><body><form id="rcmloginform"></form></body></html>', true, false],
    ['a message', elasticPreview(MAIL), true, true],
    ['another site', '<html><body><main>Hello</main></body></html>', false, false],
  ])('recognises %s', (_, html, recognised, open) => {
    const page = openPage(html);
    expect(recogniseSite(page, 'mail.example')?.id === 'roundcube').toBe(recognised);
    expect(roundcube.probe.hasMessage(page)).toBe(open);
    expect(roundcube.find(page)).toHaveLength(open ? 1 : 0);
  });

  it('says so when a message page cannot be read', () => {
    const changed = '<html><body class="task-mail action-show"><div id="new-body">x</div></body></html>';
    expect(
      roundcube.probe.isUnreadable(openPage(changed, 'https://mail.example/?_task=mail&_action=show&_uid=1')),
    ).toBe(true);
    expect(roundcube.probe.isUnreadable(openPage(changed, 'https://mail.example/?_task=mail'))).toBe(false);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { zimbra } from '../../utils/sites/zimbra.ts';
import { framesIn } from './pages/frames.ts';
import { type Mail, zimbraConversation, zimbraHtml, zimbraText } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';

const MAIL: Mail = {
  id: '257',
  name: 'กรมสรรพากร',
  address: 'info@rd.example',
  to: 'me@go.example',
  subject: 'คืนภาษี',
  html: '<p>กด <a href="https://rd-go-th.example/"><span class="Object" id="OBJ_1_com_zimbra_url">rd.go.th</span></a></p><blockquote>เดิม</blockquote>',
};
const REPLY: Mail = { ...MAIL, id: '258', name: 'สมชาย', address: 's@x.example', html: '<div>รับทราบ</div>' };

function readAll(document: Document) {
  return zimbra.find(document).map((view) => view.read().message);
}

describe('zimbra', () => {
  it('reads an HTML message in its frame, with the header of the page around it', () => {
    const page = openPage(zimbraHtml(MAIL));
    expect(readAll(page)).toEqual([]);
    expect(framesIn(page).map(readAll)).toMatchObject([
      [
        {
          id: 'zimbra:zv__TV-main__MSG:257',
          channel: 'email',
          direction: 'incoming',
          senderName: 'กรมสรรพากร',
          senderAddress: 'info@rd.example',
          recipients: ['me@go.example'],
          subject: 'คืนภาษี',
          body: 'กด rd.go.th\n\nเดิม',
          anchors: [{ href: 'https://rd-go-th.example/', start: 3, end: 11 }],
          quotes: [{ start: 13, end: 17 }],
          unchecked: ['sender-authenticity'],
        },
      ],
    ]);
  });

  it('reads a text in the page, and says what is cut off or attached', () => {
    const bars =
      '<div id="zv__TV-main__MSG_attLinks">qr.jpg</div><div id="zv__TV-main__MSG_msgTruncation">ดูทั้งหมด</div>';
    expect(readAll(openPage(zimbraText({ ...MAIL, html: 'โทร 1161' }, bars)))).toMatchObject([
      {
        senderName: 'กรมสรรพากร',
        subject: 'คืนภาษี',
        body: 'โทร 1161',
        unchecked: ['sender-authenticity', 'attachments', 'cut-off'],
      },
    ]);
  });

  it('reads each message of a conversation, each with its own head', () => {
    expect(readAll(openPage(zimbraConversation('คืนภาษี', [MAIL, REPLY])))).toMatchObject([
      { id: 'zimbra:main_MSGC257:', senderAddress: 'info@rd.example', recipients: ['me@go.example'], subject: 'คืนภาษี' },
      { id: 'zimbra:main_MSGC258:', senderName: 'สมชาย', senderAddress: 's@x.example', body: 'รับทราบ' },
    ]);
  });

  it('tells one’s own message by the folder', () => {
    const html = zimbraText(MAIL).replace('__5_div" class="DwtTreeItem"', '__5_div" class="DwtTreeItem-selected"');
    expect(readAll(openPage(html))).toMatchObject([{ direction: 'outgoing' }]);
  });

  it('finds a message that comes later', () => {
    const page = openPage('<html><body><div id="z_shell"></div></body></html>');
    expect(readAll(page)).toEqual([]);
    expect(zimbra.probe.hasMessage(page)).toBe(false);
    page.body.innerHTML = zimbraText(REPLY);
    expect(zimbra.probe.hasMessage(page)).toBe(true);
    expect(readAll(page)).toMatchObject([{ senderName: 'สมชาย' }]);
  });

  it('says so when a header is shown and no body can be found', () => {
    const isUnreadable = (html: string) => zimbra.probe.isUnreadable(openPage(html));
    expect(isUnreadable(zimbraText(MAIL).replace('class="MsgBody', 'class="NewBody'))).toBe(true);
    expect(isUnreadable(zimbraHtml(MAIL).replace('__body__iframe', '__new'))).toBe(true);
    expect(isUnreadable(zimbraHtml(MAIL))).toBe(false);
    expect(isUnreadable('<html><body><div id="z_shell"></div></body></html>')).toBe(false);
  });

  it('is recognised by its structure, also in the frame of a body that imitates another mailbox', () => {
    const fake = '<div id="messagebody">ไม่มีอะไร</div><div id="impbase"></div><a href="https://x.example/">จริง</a>';
    const page = openPage(zimbraHtml({ ...MAIL, html: fake }));
    expect(recogniseSite(page, 'mail.office.example')?.id).toBe('zimbra');
    const [frame] = framesIn(page);
    expect(frame === undefined ? null : recogniseSite(frame, 'mail.office.example')?.id).toBe('zimbra');
    expect(frame === undefined ? [] : readAll(frame)).toMatchObject([{ body: 'ไม่มีอะไร\nจริง' }]);
  });
});

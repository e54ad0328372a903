// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { messenger } from '../../utils/sites/messenger.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { messenger as page } from './pages/chats.ts';
import { openPage } from './pages.ts';

const URL = 'https://www.messenger.com/t/100';
const LINK = 'https://l.facebook.com/l.php?u=https%3A%2F%2Frd-go-th.example%2F&h=AT0';
const LINES = [
  { id: 'mid.1', html: `คืนภาษี <a href="${LINK}">กดที่นี่</a>`, label: 'เวลา 10:21, ฝ่ายคืนภาษี: คืนภาษี กดที่นี่' },
  { id: 'mid.2', html: 'see you', label: 'At 10:22, Somsri: see you' },
  { id: 'mid.3', html: 'ไม่มีชื่อ', label: 'ไม่มีชื่อ' },
];

describe('messenger', () => {
  it('reads text and links, and the name out of a label in any language', () => {
    expect(messenger.find(openPage(page('ห้อง', LINES), URL)).map((view) => view.read().message)).toMatchObject([
      {
        id: 'messenger:mid.1',
        channel: 'chat',
        senderName: 'ฝ่ายคืนภาษี',
        body: 'คืนภาษี กดที่นี่',
        anchors: [{ href: LINK }],
      },
      { id: 'messenger:mid.2', senderName: 'Somsri', body: 'see you', anchors: [] },
      { id: 'messenger:mid.3', senderName: '', body: 'ไม่มีชื่อ' },
    ]);
  });

  it.each(['www.messenger.com', 'www.facebook.com'])('is known on %s, and says when a chat cannot be read', (host) => {
    expect(recogniseSite(openPage(page('ห้อง', LINES), URL), host)?.id).toBe('messenger');
    expect(messenger.probe.isUnreadable(document)).toBe(false);
    expect(messenger.probe.isUnreadable(openPage(page('ห้อง', LINES).replaceAll('data-message-id', 'x'), URL))).toBe(
      true,
    );
    expect(messenger.probe.isUnreadable(openPage(page('ห้อง', []), 'https://www.messenger.com/'))).toBe(false);
  });
});

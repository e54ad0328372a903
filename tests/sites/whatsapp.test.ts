// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { whatsapp } from '../../utils/sites/whatsapp.ts';
import { whatsappBefore, whatsappSince } from './pages/chats.ts';
import { openPage } from './pages.ts';

const FIXTURE = '../shared/fixtures/whatsapp-row-2023-08.html';
const URL = 'https://web.whatsapp.com/';

const SCAM = {
  id: '3EB0A1',
  sender: '+66 69 000 1234',
  date: '10:21, 3/9/2026',
  html: 'การไฟฟ้าแจ้ง <a href="https://pea.example/x">https://pea.example/x</a> <img class="emoji" data-plain-text="😀" src="data:image/gif;base64,R0">',
};
const NEXT = {
  id: '3EB0A2',
  sender: '+66 69 000 1234',
  date: '10:22 น., 3/9/2569',
  html: 'ด่วน: วันนี้',
  reply: 'ของเดิม',
};
const OWN = { id: '3EB0A3', own: true, sender: 'มาลี', date: '3.9.2026, 10:23', html: 'ขอตรวจก่อน' };

function read(html: string) {
  return whatsapp.find(openPage(html, URL)).map((view) => view.read().message);
}

describe.each([
  ['before mid-2026', whatsappBefore, 'false_66812345678@c.us_'],
  ['since mid-2026', whatsappSince, ''],
] as const)('whatsapp %s', (_, page, prefix) => {
  it('reads sender, direction, text and links; no quoted message, no time, no draft', () => {
    const own = prefix.replace('false', 'true');
    expect(read(page('ลุงสมชาย', [SCAM, NEXT, OWN]))).toMatchObject([
      {
        id: `whatsapp:${prefix}3EB0A1`,
        channel: 'chat',
        direction: 'incoming',
        senderName: '+66 69 000 1234',
        body: 'การไฟฟ้าแจ้ง https://pea.example/x',
        anchors: [{ href: 'https://pea.example/x' }],
        unchecked: ['sender-authenticity'],
      },
      { id: `whatsapp:${prefix}3EB0A2`, direction: 'incoming', body: 'ด่วน: วันนี้', anchors: [] },
      { id: `whatsapp:${own}3EB0A3`, direction: 'outgoing', senderName: '', body: 'ขอตรวจก่อน' },
    ]);
  });

  it('reads previews and counts pictures', () => {
    const beside =
      '<div><a href="https://pea.example/x"><span>การไฟฟ้าส่วนภูมิภาค</span></a></div><img src="blob:https://web.whatsapp.com/1">';
    const [message] = read(page('ก', [{ ...SCAM, beside }]));
    expect(message?.anchors).toHaveLength(2);
    expect(message?.body).toContain('การไฟฟ้าส่วนภูมิภาค');
    expect(message?.unchecked).toContain('images');
  });

  it('finds messages that come later, by their ids', () => {
    const document = openPage(page('ก', [SCAM]), URL);
    const [before] = whatsapp.find(document);
    document.body.innerHTML = page('ก', [SCAM, OWN]);
    expect(whatsapp.find(document).map(({ id }) => id)[0]).toBe(before?.id);
    expect(whatsapp.find(document)).toHaveLength(2);
  });

  it('says so when an open chat cannot be read', () => {
    const html = page('ก', [SCAM]);
    expect(recogniseSite(openPage(html, URL), 'web.whatsapp.com')?.id).toBe('whatsapp');
    expect(whatsapp.probe.isUnreadable(document)).toBe(false);
    expect(whatsapp.probe.isUnreadable(openPage(html.replaceAll('data-id', 'data-x'), URL))).toBe(true);
    const list = '<html><body><div id="app"><div id="pane-side"></div></div></body></html>';
    expect(whatsapp.probe.isUnreadable(openPage(list, URL))).toBe(false);
  });
});

it.skipIf(!existsSync(FIXTURE))('reads a row saved in 2023 (skipped where the recorded pages are absent)', () => {
  const [message, ...more] = read(readFileSync(FIXTURE, 'utf8'));
  expect(more).toEqual([]);
  expect(message).toMatchObject({ id: 'whatsapp:xxxx@example.com', direction: 'incoming', senderName: 'xxxxxx xxx' });
  expect(message?.body).toBe('xxxxx xxxx xxx xxxx xxxxx xxxx x0:00 xxxxx xxxx');
});

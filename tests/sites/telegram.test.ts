// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { telegramA } from '../../utils/sites/telegram-a.ts';
import { telegramK } from '../../utils/sites/telegram-k.ts';
import { type ChatLine, telegramA as pageA, telegramK as pageK } from './pages/chats.ts';
import { openPage } from './pages.ts';

const FIXTURE = '../shared/fixtures/telegram-web-k-2024-08.html';
const SCAM: ChatLine = {
  id: '101',
  sender: 'ฝ่ายคืนภาษี',
  html: 'กรมสรรพากรแจ้ง <a class="anchor-url text-entity-link" href="https://rd-go-th.example/" target="_blank">กดรับเงินคืน</a> <img class="emoji" src="x.png">',
  beside: '<div class="InlineButtons reply-markup"><a href="https://button.example/">รับสิทธิ</a></div>',
};
const NEXT: ChatLine = { id: '102', html: 'ภายในวันนี้', reply: 'ข้อความที่ถูกตอบ https://reply.example/' };
const OWN: ChatLine = { id: '103', own: true, html: 'จริงหรือ' };

const CLIENTS = [
  {
    name: 'A',
    site: telegramA,
    page: pageA,
    url: 'https://web.telegram.org/a/#-100123',
    prefix: 'telegram-a:-100123:',
  },
  {
    name: 'K',
    site: telegramK,
    page: pageK,
    url: 'https://web.telegram.org/k/#-4092601403',
    prefix: 'telegram-k:-4092601403:',
  },
] as const;

describe.each(CLIENTS)('telegram $name', ({ site, page, url, prefix }) => {
  const read = (html: string) => site.find(openPage(html, url)).map((view) => view.read().message);

  it('reads a group: text, links and buttons, the name of the run, no reply, no time, no draft', () => {
    expect(read(page('กลุ่มหมู่บ้าน', [[SCAM, NEXT], [OWN]]))).toMatchObject([
      {
        id: `${prefix}101`,
        channel: 'chat',
        direction: 'incoming',
        senderName: 'ฝ่ายคืนภาษี',
        senderAddress: '',
        subject: '',
        body: 'กรมสรรพากรแจ้ง กดรับเงินคืน\nรับสิทธิ',
        anchors: [{ href: 'https://rd-go-th.example/' }, { href: 'https://button.example/' }],
        unchecked: ['sender-authenticity'],
      },
      { id: `${prefix}102`, direction: 'incoming', senderName: 'ฝ่ายคืนภาษี', body: 'ภายในวันนี้', anchors: [] },
      { id: `${prefix}103`, direction: 'outgoing', senderName: '', body: 'จริงหรือ' },
    ]);
  });

  it('takes the title as the sender where two write to each other', () => {
    const lines = [
      { ...NEXT, id: '1' },
      { ...OWN, id: '2' },
    ].map((line) => [line]);
    expect(read(page('แอดมิน เว็บพนัน', lines))).toMatchObject([
      { senderName: 'แอดมิน เว็บพนัน', direction: 'incoming' },
      { senderName: '', direction: 'outgoing' },
    ]);
  });

  it('knows a message by its id, not by its node, and finds those that come later', () => {
    const document = openPage(page('ก', [[NEXT]]), url);
    const [before] = site.find(document);
    document.body.innerHTML = page('ก', [
      [
        { ...NEXT, html: 'ใหม่' },
        { ...OWN, id: '104' },
      ],
    ]);
    const after = site.find(document);
    expect(after.map(({ id }) => id)).toEqual([before?.id, `${prefix}104`]);
    expect(after[0]?.body).not.toBe(before?.body);
  });

  it('counts pictures that may hold words', () => {
    const beside = '<div class="media-photo"><img class="media-photo" src="blob:https://web.telegram.org/1"></div>';
    expect(read(page('ก', [[{ ...NEXT, beside }]]))[0]?.unchecked).toContain('images');
  });

  it('is told from the other client on the same host, and says so when a chat is open that it cannot read', () => {
    expect(recogniseSite(openPage(page('ก', [[NEXT]]), url), 'web.telegram.org')?.id).toBe(site.probe.id);
    expect(site.probe.isUnreadable(document)).toBe(false);
    const changed = page('ก', [[NEXT]])
      .replaceAll('data-message-id', 'data-x')
      .replaceAll('data-mid', 'data-x');
    expect(site.probe.isUnreadable(openPage(changed, url))).toBe(true);
    expect(site.probe.isUnreadable(openPage(changed, url.replace(/#.*/, '')))).toBe(false);
    expect(site.find(document)).toEqual([]);
  });
});

describe.skipIf(!existsSync(FIXTURE))(
  'telegram K, a page saved in 2024 (skipped where the recorded pages are absent)',
  () => {
    it('reads every bubble of the group', () => {
      const html = readFileSync(FIXTURE, 'utf8');
      const messages = telegramK
        .find(openPage(html, 'https://web.telegram.org/k/#-4092601403'))
        .map((view) => view.read().message);
      const written = messages.filter(({ body }) => body !== '');
      expect(messages.length).toBe(
        html.match(/data-mid="\d+" data-peer-id="[^"]+" data-timestamp="\d+" class="bubble/g)?.length,
      );
      expect(written.length).toBeGreaterThan(5);
      expect(written.filter(({ direction, senderName }) => direction === 'incoming' && senderName === '')).toEqual([]);
      expect(written.some(({ body }) => /00:00/.test(body))).toBe(false);
      expect(messages.some(({ anchors }) => anchors.some(({ href }) => href === 'https://example.com/x'))).toBe(true);
    });
  },
);

// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { googleMessages } from '../../utils/sites/google-messages.ts';
import { missingIn } from '../../utils/sites/health.ts';
import { CONVERSATION, messagesPage, type Sms } from './pages/google-messages.ts';
import { openPage } from './pages.ts';

const FIXTURE = '../shared/fixtures/google-messages-2020-12.html';

const LINK = '<a target="_blank" rel="nofollow" href="https://pea-th.example/x">pea-th.example/x</a>';
const SCAM: Sms = { id: '107', text: `การไฟฟ้าคืนเงินประกัน กด ${LINK}` };
const OWN: Sms = { id: '108', text: 'จริงหรือ', outgoing: true };

function readAll(html: string, url = CONVERSATION) {
  return googleMessages.find(openPage(html, url)).map((view) => view.read().message);
}

describe('google messages', () => {
  it.each([2020, 2026] as const)('reads every message of a conversation, and nothing else: %s', (year) => {
    expect(readAll(messagesPage('PEA-Info', [SCAM, OWN], year))).toMatchObject([
      {
        id: 'google-messages:42:107',
        channel: 'sms',
        direction: 'incoming',
        senderName: 'PEA-Info',
        senderAddress: '',
        recipients: [],
        body: 'การไฟฟ้าคืนเงินประกัน กด pea-th.example/x',
        anchors: [{ href: 'https://pea-th.example/x' }],
        quotes: [],
        unchecked: ['sender-authenticity'],
      },
      { id: 'google-messages:42:108', direction: 'outgoing', senderName: '', body: 'จริงหรือ' },
    ]);
  });

  it('tells what others say from what the sender says', () => {
    const preview =
      '<mws-link-preview data-e2e-link-preview=""><a href="https://pea-th.example/x">การไฟฟ้าส่วนภูมิภาค</a></mws-link-preview>';
    const [message] = readAll(messagesPage('069-000-1161', [{ ...SCAM, added: preview }], 2026));
    expect(message?.quotes.map(({ start, end }) => message.body.slice(start, end))).toEqual(['การไฟฟ้าส่วนภูมิภาค']);
    expect(message?.anchors).toHaveLength(2);
  });

  it.each([2020, 2026] as const)('names the member of a group who wrote: %s', (year) => {
    const messages = [SCAM, { ...SCAM, id: '109', member: 'สมชาย ใจดี' }, { ...OWN, member: 'You' }];
    const named = readAll(
      messagesPage('มาลี, สมชาย ใจดี', [{ ...(messages[0] ?? SCAM), member: 'มาลี' }, ...messages.slice(1)], year),
    );
    expect(named.map(({ senderName }) => senderName)).toEqual(['มาลี', 'สมชาย ใจดี', '']);
  });

  it('tells messages of two conversations apart although they are numbered alike', () => {
    const html = messagesPage('1161', [SCAM], 2026);
    const ids = ['42', '43'].map((each) => readAll(html, CONVERSATION.replace('42', each))[0]?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('reads a node that has come to hold another message', () => {
    const page = openPage(messagesPage('1161', [SCAM], 2026), CONVERSATION);
    const node = page.querySelector('mws-message-wrapper');
    node?.setAttribute('msg-id', '207');
    const text = node?.querySelector('.text-msg');
    if (text != null) text.textContent = 'ขอบคุณค่ะ';
    expect(googleMessages.find(page).map((view) => view.read().message)).toMatchObject([
      { id: 'google-messages:42:207', body: 'ขอบคุณค่ะ', anchors: [] },
    ]);
  });

  it.each([
    [
      'a conversation that lost its structure',
      '<mws-conversations-list></mws-conversations-list><main>text</main>',
      CONVERSATION,
      true,
    ],
    ['a new conversation with nothing in it', '<mws-messages-list></mws-messages-list>', CONVERSATION, false],
    [
      'the list',
      '<mws-conversations-list></mws-conversations-list>',
      'https://messages.google.com/web/conversations',
      false,
    ],
    [
      'pairing',
      '<mw-authentication-container></mw-authentication-container>',
      'https://messages.google.com/web/authentication',
      false,
    ],
  ])('says so when messages cannot be found: %s', (_, html, url, unreadable) => {
    const page = openPage(`<html><body>${html}</body></html>`, url);
    expect(googleMessages.probe.isUnreadable(page)).toBe(unreadable);
    expect(googleMessages.find(page)).toEqual([]);
  });

  it('misses sender and body where their marks are gone', () => {
    const html = messagesPage('1161', [SCAM], 2026)
      .replaceAll('data-e2e-header-title', 'data-new')
      .replace(SCAM.text, '');
    expect(missingIn(googleMessages, readAll(html))).toEqual(['sender', 'body']);
  });

  it.skipIf(!existsSync(FIXTURE))('reads a page saved in 2020 (skipped where the recorded pages are absent)', () => {
    const messages = readAll(readFileSync(FIXTURE, 'utf8'));
    expect(messages).toHaveLength(38);
    expect(messages.filter(({ direction }) => direction === 'outgoing')).toHaveLength(16);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(38);
    expect(new Set(messages.map(({ senderName }) => senderName))).toEqual(new Set(['', '0000']));
    expect(messages.filter(({ body }) => body === '')).toEqual([]);
    expect(messages.flatMap(({ anchors }) => anchors)).toHaveLength(11);
    expect(missingIn(googleMessages, messages)).toEqual([]);
  });
});

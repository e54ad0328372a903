// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { messenger } from '../../utils/sites/messenger.ts';
import { telegramA } from '../../utils/sites/telegram-a.ts';
import { telegramK } from '../../utils/sites/telegram-k.ts';
import { whatsapp } from '../../utils/sites/whatsapp.ts';
import * as chats from './pages/chats.ts';
import { CHATS, type SitePage } from './pages/every-site.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/** What chats do with their lists: nodes that come to hold another message, and lists in which nothing stands yet. */

const MAIL = { id: '4400001', name: 'มาลี', address: '', to: '', subject: 'ห้อง', html: 'ขอบคุณค่ะ' };

function idsIn({ id, url, page }: SitePage, at = url): readonly string[] {
  return siteOf(id)
    .find(openPage(page(MAIL), at))
    .map((view) => view.id);
}

/** Gives all that names a message another id, as a list does that uses its nodes again. */
function renameMessage(document: Document, from: string, to: string): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, value.replaceAll(from, to));
}

describe.each(CHATS)('$name', (chat) => {
  it('takes a node that says the same under another id for another message', () => {
    const { find } = siteOf(chat.id);
    const document = openPage(chat.page(MAIL), chat.url);
    const [before] = find(document);
    renameMessage(document, MAIL.id, '4400002');
    const [after] = find(document);
    expect(after?.body).toBe(before?.body);
    expect(after?.read().message.body).toBe(before?.read().message.body);
    expect(after?.id).not.toBe(before?.id);
    expect(after?.read().message.id).toBe(after?.id);
  });

  it('keeps the id of a message that is drawn anew', () => {
    expect(idsIn(chat)).toEqual(idsIn(chat));
    expect(idsIn(chat)).toHaveLength(1);
  });
});

it.each([
  ['google messages', 'https://messages.google.com/web/conversations/43'],
  ['telegram A', 'https://web.telegram.org/a/#-100999'],
])('%s: numbers of two conversations are two messages', (name, other) => {
  const chat = CHATS.find((each) => each.name === name);
  if (chat === undefined) throw new Error('no such chat');
  expect(idsIn(chat)).not.toEqual(idsIn(chat, other));
});

describe('a chat in which nothing has been written', () => {
  const A = chats.telegramA('มาลี', []);
  const K = chats.telegramK('มาลี', []);
  const greeting = '<div class="bubble service empty-bubble-placeholder"><div>ยังไม่มีข้อความ</div></div>';
  it.each([
    [
      'telegram A',
      telegramA,
      A.replace(/<div class="messages-container">[\s\S]*?\n<\/div>/, '<div class="NoMessages">ว่าง</div>'),
    ],
    ['telegram K, a date', telegramK, K],
    ['telegram K, a greeting', telegramK, K.replace(/<div class="bubbles-inner[\s\S]*?<\/section><\/div>/, greeting)],
    ['whatsapp', whatsapp, chats.whatsappSince('มาลี', [])],
    ['messenger', messenger, chats.messenger('มาลี', [])],
  ])('%s: is not called unreadable', (_, { probe, find }, html) => {
    const url = CHATS.find(({ id }) => id === probe.id)?.url;
    const document = openPage(html, url);
    expect(probe.isUnreadable(document)).toBe(false);
    expect(probe.hasMessage(document)).toBe(false);
    expect(find(document)).toEqual([]);
  });

  it.each([
    [
      'telegram A',
      telegramA,
      '<html><body><div id="MiddleColumn"><div class="NewList">ข้อความ</div></div></body></html>',
    ],
    ['telegram K', telegramK, '<html><body><div id="column-center"><div class="new">ข้อความ</div></div></body></html>'],
    ['messenger', messenger, '<html><body><div role="main"><div role="row">ข้อความ</div></div></body></html>'],
  ])('%s: is told from a page that has changed', (_, { probe }, html) => {
    const url = CHATS.find(({ id }) => id === probe.id)?.url;
    expect(probe.isUnreadable(openPage(html, url))).toBe(true);
  });
});

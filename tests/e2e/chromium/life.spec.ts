import type { Page } from '@playwright/test';
import { askFrames, readFindings } from '../../../cli/start/findings.ts';
import { CONVERSATION, messagesPage } from '../../sites/pages/google-messages.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { accessibleNodes } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { onlyFinding } from '../findings.ts';
import { findWarning, warningName } from '../warning.ts';
import { HONEST, SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** What happens to a page while it is open: drawn anew, recycled, completed late, fought over. */

const GMAIL = 'https://mail.google.com/mail/u/0/';
/** Says nothing of a body without its sender. */
const LATE = '<p>มีรายการที่รอท่านอยู่ กรุณากดลิงก์เพื่อดูรายละเอียด <a href="https://refund-th.example/x">ยืนยัน</a></p>';
const OPENED = `${GMAIL}#inbox/FMfcgzQXKsample0000000001`;

async function openGmail(page: Page, html: string, script = ''): Promise<void> {
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html, script)));
  await page.goto(OPENED);
}

/** How many warnings a screen reader finds. */
async function countWarnings(page: Page): Promise<number> {
  const nodes = await accessibleNodes(page);
  return nodes.filter(({ name, role }) => role === 'region' && warningName.test(name)).length;
}

/** Whether the extension says that something in the tab could not be read or shown. */
function isPartly(own: Page, address: string): Promise<boolean> {
  return own.evaluate(`(async () => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    const { value } = await chrome.runtime.sendMessage({ type: 'tab-frames', payload: tab.id });
    return Object.values(value).some(({ unreadable }) => unreadable);
  })()`);
}

test('a message that the page draws anew keeps its one warning', async ({ page, own }) => {
  const script = `addEventListener('redraw', () => {
    const card = document.querySelector('.adn');
    card.replaceWith(card.cloneNode(true));
  });`;
  await openGmail(page, gmailConversation(SCAM.subject, [SCAM]), script);
  await findWarning(page, warningName);
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => dispatchEvent(new Event('redraw')));
    await expect.poll(() => countWarnings(page)).toBe(1);
  }
  expect((await onlyFinding(own, GMAIL)).level).toBe('danger');
});

test('a page that draws its message anew whenever something is put beside it gets a floating warning', async ({
  page,
}) => {
  const script = `let drawn = 0;
  const main = document.querySelector('[role=main]');
  new MutationObserver(() => {
    if (main.querySelector('ruthan-warning') === null) return;
    drawn += 1;
    document.title = String(drawn);
    const card = document.querySelector('.adn');
    const anew = card.cloneNode(true);
    anew.querySelectorAll('ruthan-warning').forEach((each) => each.remove());
    card.replaceWith(anew);
  }).observe(main, { childList: true, subtree: true });`;
  await openGmail(page, gmailConversation(SCAM.subject, [SCAM]), script);
  await expect.poll(() => page.locator('html > ruthan-warning').count()).toBe(1);
  await expect.poll(() => countWarnings(page)).toBe(1);
  expect(Number(await page.title()), 'times that the page was drawn anew').toBeLessThanOrEqual(10);
});

test('a page that takes every warning away is left alone after a while, and that is said', async ({ page, own }) => {
  const script = `let taken = 0;
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('ruthan-warning')) {
      each.remove();
      taken += 1;
      document.title = String(taken);
    }
  }).observe(document, { childList: true, subtree: true });`;
  await openGmail(page, gmailConversation(SCAM.subject, [SCAM]), script);
  await expect.poll(() => isPartly(own, GMAIL)).toBe(true);
  const taken = Number(await page.title());
  expect(taken).toBeLessThanOrEqual(18);
  await page.evaluate(() => document.body.append('x'));
  await own.evaluate(askFrames(GMAIL));
  expect(Number(await page.title())).toBe(taken);
  expect((await onlyFinding(own, GMAIL)).level, 'it is still known and guarded').toBe('danger');
});

test('a sender that is shown later than the text counts', async ({ page, own }) => {
  const script = `const head = document.querySelector('.gE');
  const place = head.parentElement;
  head.remove();
  addEventListener('late', () => place.prepend(head));`;
  await openGmail(page, gmailConversation('เรื่องของท่าน', [{ ...HONEST, name: 'กรมสรรพากร', body: LATE }]), script);
  expect((await onlyFinding(own, GMAIL)).agencyId).not.toBe('rd');
  await page.evaluate(() => dispatchEvent(new Event('late')));
  await expect.poll(async () => (await onlyFinding(own, GMAIL)).agencyId).toBe('rd');
});

test('a node that is used again for another message is another message', async ({ page, own }) => {
  const script = `addEventListener('recycle', () => {
    const wrapper = document.querySelector('mws-message-wrapper');
    wrapper.setAttribute('msg-id', '900');
    wrapper.querySelector('.text-msg').textContent = 'เจอกันพรุ่งนี้ที่เดิมนะ';
  });`;
  const html = messagesPage('PEA', [{ id: '1', text: SCAM.plain }], 2026);
  await page.route('https://messages.google.com/**', (route) => route.fulfill(strictPage(html, script)));
  await page.goto(CONVERSATION);
  await findWarning(page, warningName);
  await page.evaluate(() => dispatchEvent(new Event('recycle')));
  await expect.poll(async () => (await readFindings(own, CONVERSATION)).map(({ level }) => level)).toEqual(['none']);
  await expect.poll(() => countWarnings(page)).toBe(0);
  expect((await readFindings(own, CONVERSATION))[0]?.id).toContain('900');
});

test('a list that a script fills gets no children of ours', async ({ page }) => {
  const html = messagesPage('PEA', [{ id: '1', text: SCAM.plain }], 2026);
  await page.route('https://messages.google.com/**', (route) => route.fulfill(strictPage(html)));
  await page.goto(CONVERSATION);
  await findWarning(page, warningName);
  await expect(page.locator('body ruthan-warning')).toHaveCount(0);
  await expect(page.locator('html > ruthan-warning')).toHaveCount(1);
});

test('the shortcut leads to the warning, also while it is on its way', async ({ page, own }) => {
  await openGmail(page, gmailConversation(SCAM.subject, [SCAM]));
  await onlyFinding(own, GMAIL);
  const answered = await own.evaluate(`(async () => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(GMAIL)}));
    const { value } = await chrome.tabs.sendMessage(tab.id, { type: 'focus-warning', payload: null }, { frameId: 0 });
    return value;
  })()`);
  expect(answered).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('ruthan-warning');
});

test('a page that allows no styles and no scripts of others shows the warning all the same', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => void messages.push(message.text()));
  page.on('pageerror', (error) => void messages.push(error.message));
  const policy =
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html>${gmailConversation(SCAM.subject, [SCAM])}`,
    }),
  );
  await page.goto(OPENED);
  await findWarning(page, warningName);
  const box = await page.locator('ruthan-warning').boundingBox();
  expect(box?.height, 'it is laid out').toBeGreaterThan(60);
  expect(messages).toEqual([]);
});

import type { Page } from '@playwright/test';
import { readFindings } from '../../../cli/start/findings.ts';
import { expect, test } from '../extension.ts';
import { HONEST, SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** A known mailbox whose page has changed, so that nothing can be read in it as what it is. */

const GMAIL = 'https://mail.google.com/mail/u/0/';

/** Gmail's main view and the address of a message, but none of its containers. */
const CHANGED = `<html><body><div class="nH bkK"><div role="main"><h2>${SCAM.subject}</h2>
<div class="n3w"><b title="${SCAM.address}">${SCAM.name}</b><div class="b0dy" id="user-somchai-881234">${SCAM.body}</div></div></div></div></body></html>`;

async function openChanged(page: Page): Promise<void> {
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(CHANGED)));
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
}

/** Runs in the extension's page, with the tab that shows Gmail. */
const withTab = (code: string) => `(async () => {
  const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(GMAIL)}));
  ${code}
})()`;

const status = withTab(`
  const frames = await chrome.runtime.sendMessage({ type: 'tab-frames', payload: tab.id });
  return { frames: frames.value, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };`);

test('a mailbox that has changed is said to be unreadable, and can be read as any other page', async ({
  page,
  own,
}) => {
  await openChanged(page);
  await expect
    .poll(() => own.evaluate(status))
    .toEqual({ frames: { 0: { messages: 0, danger: 0, caution: 0, unreadable: true } }, badge: '?' });
  await own.evaluate(
    withTab(`await chrome.tabs.sendMessage(tab.id, { type: 'read-anyway', payload: null }, { frameId: 0 });`),
  );
  await expect.poll(async () => (await readFindings(own, GMAIL)).map(({ level }) => level)).toEqual(['danger']);
  await expect.poll(() => own.evaluate(status)).toMatchObject({ badge: '1' });
});

test('the report of its structure holds no text, no name and no address', async ({ page, own }) => {
  await openChanged(page);
  const report = await own.evaluate(
    withTab(`
  const target = { tabId: tab.id, allFrames: true };
  const [{ result }] = await chrome.scripting.executeScript({ target, files: ['/structure.js'] });
  return JSON.stringify(result);`),
  );
  const text = String(report);
  expect(text).toContain('"site":"gmail"');
  expect(text).toContain('nH.bkK');
  expect(text).toContain('div[class=n0w]');
  for (const secret of [SCAM.subject, SCAM.name, 'rd-go-th', 'example', 'somchai', '881234', 'FMfcgz', 'คืนเงิน', '@'])
    expect(text, secret).not.toContain(secret);
});

test('a selection is read with its links, and nothing where nothing is selected', async ({ page, own }) => {
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill(strictPage(`<html><body><p id="a">${HONEST.plain}</p><div id="b">${SCAM.body}</div></body></html>`)),
  );
  await page.goto(GMAIL);
  const read = withTab(`
  const target = { tabId: tab.id, allFrames: true };
  const [{ result }] = await chrome.scripting.executeScript({ target, files: ['/selection.js'] });
  return result;`);
  expect(await own.evaluate(read)).toBeNull();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#b') ?? document.body));
  expect(await own.evaluate(read)).toMatchObject({
    id: 'selection',
    body: expect.stringContaining(SCAM.name),
    anchors: [{ href: 'https://rd-go-th.example/x' }],
  });
});

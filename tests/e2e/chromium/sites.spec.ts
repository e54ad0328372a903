import type { Page } from '@playwright/test';
import { readFindings } from '../../../cli/start/findings.ts';
import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { gmailPrinted } from '../../sites/pages/gmail.ts';
import { CONVERSATION } from '../../sites/pages/google-messages.ts';
import { OUTLOOK_READING } from '../../sites/pages/outlook.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { findWarning, warningName } from '../warning.ts';
import { strictPage } from './served-page.ts';

/** Other pages of the known sites, under their real hosts, and pages of theirs that have changed. */

const mails = await readSampleMails();
const [scam] = mails;
if (scam === undefined) throw new Error('no sample mails');
const mail = {
  name: scam.from.name,
  address: scam.from.address,
  to: scam.to.address,
  subject: scam.subject,
  body: scam.html ?? '',
};
const friend = { ...mail, name: 'สมหญิง', address: 'friend@gmail.example', body: 'เจอกันพรุ่งนี้ ที่เดิม' };

for (const view of ['pt', 'lg', 'btop']) {
  test(`Gmail: the page view=${view} gets its verdict`, async ({ page, own }) => {
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill(strictPage(gmailPrinted(mail.subject, [mail]))),
    );
    await page.goto(`https://mail.google.com/mail/u/0/?ui=2&view=${view}&th=1933c0ffee000001`);
    expectFinding(await onlyFinding(own, 'https://mail.google.com/'), expected[scam.id] ?? { level: 'none' });
    await findWarning(page, warningName);
  });
}

test('Gmail: a message of a conversation that is opened later gets a verdict of its own', async ({ page, own }) => {
  const html = gmailConversation(mail.subject, [friend, mail]);
  const script = `
    const second = document.querySelectorAll('.adn')[1];
    const head = document.createElement('div');
    head.className = 'adf ads';
    head.textContent = 'collapsed';
    second.replaceWith(head);
    head.addEventListener('click', () => head.replaceWith(second));`;
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html, script)));
  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001');
  const levels = async () => (await readFindings(own, 'https://mail.google.com/')).map(({ level }) => level);
  await expect.poll(levels).toEqual(['none']);
  await page.locator('.adf').click();
  await expect.poll(async () => (await levels()).toSorted()).toEqual(['danger', 'none']);
  await findWarning(page, warningName);
});

const changed: readonly (readonly [string, string, string])[] = [
  [
    'Gmail',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001',
    '<div role="main"><div class="new">x</div></div>',
  ],
  ['Outlook', OUTLOOK_READING, '<div id="MailList"></div><div role="main"><div class="new">x</div></div>'],
  ['Google Messages', CONVERSATION, '<mws-conversations-list></mws-conversations-list><main>x</main>'],
];

for (const [name, address, body] of changed) {
  test(`${name}: a page that has changed is said to be unreadable`, async ({ page, own }) => {
    const { origin } = new URL(address);
    await page.route(`${origin}/**`, (route) => route.fulfill(strictPage(`<html><body>${body}</body></html>`)));
    await page.goto(address);
    await expect.poll(() => isUnreadable(own, origin)).toBe(true);
  });
}

/** Whether a frame of the tab with this address has told the background that it cannot be read. */
async function isUnreadable(own: Page, address: string): Promise<boolean> {
  const said = await own.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    const frames = await chrome.runtime.sendMessage({ type: 'tab-frames', payload: tab.id });
    return Object.values(frames?.value ?? {}).some(({ unreadable }) => unreadable);
  })()`);
  return said === true;
}

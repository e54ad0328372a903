import type { Page } from '@playwright/test';
import { wordsOf } from '../../../components/words/words-of.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { accessibleNodes, clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** "This is fine", said in the page: what it silences, what it does not, and how it is taken back. */

const GMAIL = 'https://mail.google.com/mail/u/0/';
const { fine, warning } = wordsOf('th');
const HOST = 'forms.example';

/** Uses a body's name and leads to a site that imitates nobody. */
const NOTICE = {
  ...SCAM,
  address: 'office@company.example',
  body: `<p>กรมสรรพากรแจ้งคืนเงินภาษี 12,500 บาท กรุณากดลิงก์เพื่อยืนยัน <a id="link" href="https://${HOST}/x" target="_blank">ยืนยันรับเงินคืน</a></p>`,
};
const ANOTHER = { ...NOTICE, subject: 'แจ้งคืนเงินภาษีงวดสอง', body: NOTICE.body.replace('12,500', '900') };
const TO_ANOTHER_SITE = { ...NOTICE, body: NOTICE.body.replace(HOST, 'other-site.example') };

async function open(page: Page, mail: { readonly subject: string; readonly body: string }): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const html = gmailConversation(mail.subject, [{ ...NOTICE, ...mail }]);
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html)));
  await page.goto('about:blank');
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
}

/** Opens the details of the warning and presses what says that it is fine. */
async function say(page: Page, words: string): Promise<void> {
  await clickAccessible(page, await findWarning(page, new RegExp(`^${warning.details}$`), 'button'));
  await clickAccessible(page, await findWarning(page, new RegExp(`^${words}$`), 'button'));
}

const HEADLINE = /^อย่ากดลิงก์/;
const SAID = /^คุณบอกว่า/;

async function isWarned(page: Page): Promise<boolean> {
  const nodes = await accessibleNodes(page);
  return nodes.some(({ name, role }) => role === 'heading' && HEADLINE.test(name));
}

async function forget(own: Page): Promise<void> {
  await own.evaluate(`chrome.storage.local.remove(['dismissals', 'warning-days'])`);
  await own.evaluate(`chrome.storage.session.remove('warned')`);
}

test.beforeEach(({ own }) => forget(own));
test.afterEach(({ own }) => forget(own));

test('a message that is fine keeps one quiet line, and its links open', async ({ page, own }) => {
  await open(page, NOTICE);
  await say(page, fine.offer.message);
  await findWarning(page, SAID);
  expect(await isWarned(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName), 'the keyboard stays with us').toBe(
    'ruthan-warning',
  );
  await expect.poll(() => own.evaluate(badgeOf)).toBe('');
  const opened = await watchOpened(page.context(), HOST);
  await page.locator('#link').click();
  await expect.poll(() => opened()).toEqual([`https://${HOST}/x`]);

  await open(page, NOTICE);
  await findWarning(page, SAID);
  expect(await isWarned(page)).toBe(false);
  await open(page, ANOTHER);
  await findWarning(page, HEADLINE, 'heading');
});

const badgeOf = `chrome.tabs.query({}).then((tabs) => {
  const tab = tabs.find(({ url }) => url?.startsWith('${GMAIL}'));
  return chrome.action.getBadgeText({ tabId: tab.id });
})`;

test('it is shown again, and taken back, in the page', async ({ page }) => {
  await open(page, NOTICE);
  await say(page, fine.offer.message);
  await clickAccessible(page, await findWarning(page, new RegExp(`^${warning.expand}$`), 'button'));
  await findWarning(page, HEADLINE, 'heading');
  await clickAccessible(page, await findWarning(page, new RegExp(`^${warning.details}$`), 'button'));
  await clickAccessible(page, await findWarning(page, new RegExp(`^${fine.takeBack}$`), 'button'));
  await expect.poll(async () => (await accessibleNodes(page)).some(({ name }) => SAID.test(name))).toBe(false);
  await findWarning(page, HEADLINE, 'heading');
  const opened = await watchOpened(page.context(), HOST);
  await page.locator('#link').click();
  await findWarning(page, backButton);
  expect(opened()).toEqual([]);
});

test('a sender that is fine is so in other messages, until a link leads to a new site', async ({ page }) => {
  await open(page, NOTICE);
  await say(page, fine.offer.sender);
  await findWarning(page, SAID);
  await open(page, ANOTHER);
  await findWarning(page, SAID);
  expect(await isWarned(page)).toBe(false);
  await open(page, TO_ANOTHER_SITE);
  await findWarning(page, HEADLINE, 'heading');
});

test('what is taken back in the options warns again at once', async ({ page, own }) => {
  await open(page, NOTICE);
  await say(page, fine.offer.sender);
  await findWarning(page, SAID);
  await forget(own);
  await findWarning(page, HEADLINE, 'heading');
});

test('a link that imitates a body’s site cannot be silenced, and that is said', async ({ page }) => {
  await open(page, SCAM);
  await clickAccessible(page, await findWarning(page, new RegExp(`^${warning.details}$`), 'button'));
  await findWarning(page, new RegExp(fine.never));
  const names = (await accessibleNodes(page)).map(({ name }) => name);
  expect(names).not.toContain(fine.offer.message);
  expect(names).not.toContain(fine.offer.sender);
});

test('a warning is counted once, however often its message is opened', async ({ page, own }) => {
  const count = () =>
    own.evaluate(
      `chrome.storage.local.get('warning-days').then((all) => (all['warning-days'] ?? []).map(({ count }) => count))`,
    );
  await open(page, NOTICE);
  await findWarning(page, warningName);
  await expect.poll(count).toEqual([1]);
  await open(page, NOTICE);
  await findWarning(page, warningName);
  await open(page, ANOTHER);
  await findWarning(page, warningName);
  await expect.poll(count).toEqual([2]);
});

import type { Page } from '@playwright/test';
import { panelWordsOf } from '../../../components/words/panel-words.ts';
import { wordsOf } from '../../../components/words/words-of.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { expect, test } from '../extension.ts';
import { expectNoViolations } from '../own-page.ts';
import { pressToolbar } from '../toolbar.ts';
import { findWarning, setLanguage, warningName } from '../warning.ts';
import { HONEST, SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** The side panel, as a page of its own beside a conversation: what it lists, follows and points at. */

const GMAIL = 'https://mail.google.com/mail/u/0/';
const NOTICE = {
  ...SCAM,
  address: 'office@company.example',
  body: '<p>การไฟฟ้าส่วนภูมิภาคแจ้งคืนเงินประกัน กรุณากดลิงก์ <a href="https://forms.example/x">รับเงิน</a></p>',
};
const MAILS = [SCAM, HONEST, NOTICE].map((mail) => ({
  ...mail,
  // Each as high as a window, so that one at a time is in sight.
  body: `<div style="min-height:900px">${mail.body}</div>`,
}));
const words = panelWordsOf('th');
const { popup, steps, fine } = wordsOf('th');

/** Opens the conversation in front, and the panel in the other tab of the window, which asks about the one in front. */
async function open(page: Page, panel: Page, extensionId: string): Promise<void> {
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill(strictPage(gmailConversation(SCAM.subject, MAILS))),
  );
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
  await findWarning(page, warningName);
  await page.bringToFront();
  await panel.evaluate(`chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url?.startsWith('${GMAIL}'));
    return chrome.tabs.update(tab.id, { active: true });
  })`);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(panel.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(panel.getByText(popup.found(2))).toBeVisible();
  // The page tells a moment later what is in sight; that is opened then, in the place of what was opened here before.
  await expect(current(panel)).toHaveCount(1);
}

const items = (panel: Page) => panel.locator('.side-message');
const current = (panel: Page) => panel.locator('.side-message[aria-current]');

/** Whether something is shown in the page as pointed at. The page can see that, as anything painted in it. */
function pointedAt(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('ruthan-pointed') ?? [])]
      .map((range) => (range instanceof Range ? `${range}` : ''))
      .join('|'),
  );
}

test('all messages stand in it, and the one in sight is open with the words that decided', async ({
  page,
  own,
  extension: { extensionId },
}) => {
  await open(page, own, extensionId);
  await expect(items(own)).toHaveCount(3);
  await expect(current(own)).toHaveCount(1);
  await expect(current(own)).toContainText(words.ordinal(1, 3));
  await expect(current(own)).toContainText('rd-go-th.example');
  await expect(current(own).locator('q').first()).toContainText('กรมสรรพากร');
  await expect(current(own).getByRole('link', { name: steps.report })).toHaveAttribute('href', /report\.html#tab=/);
});

test('it follows what is scrolled to and what is selected', async ({ page, own, extension: { extensionId } }) => {
  await open(page, own, extensionId);
  await expect(current(own)).toContainText(words.ordinal(1, 3));
  await page.locator('.a3s').nth(2).scrollIntoViewIfNeeded();
  await page
    .locator('.a3s')
    .nth(2)
    .evaluate((body) => body.scrollIntoView());
  await expect(current(own)).toContainText(words.ordinal(3, 3));
  await expect(current(own)).toContainText('forms.example');
  await page
    .locator('.a3s')
    .nth(1)
    .evaluate((body) => {
      body.scrollIntoView();
      getSelection()?.selectAllChildren(body);
    });
  await expect(current(own)).toContainText(words.ordinal(2, 3));
  await expect(items(own).first().getByRole('button', { expanded: true })).toHaveCount(0);
});

test('a reason leads to its place in the page, by keyboard', async ({ page, own, extension: { extensionId } }) => {
  await open(page, own, extensionId);
  await items(own).nth(2).getByRole('heading').getByRole('button').focus();
  await own.keyboard.press('Enter');
  const opened = items(own).nth(2);
  await expect(opened.locator('q').first()).toBeVisible();
  const reason = opened.locator('.row').first();
  await reason.focus();
  await expect.poll(() => pointedAt(page)).toContain('รับเงิน');
  await own.keyboard.press('Enter');
  await expect
    .poll(() =>
      page
        .locator('.a3s')
        .nth(2)
        .evaluate((body) => body.getBoundingClientRect().top),
    )
    .toBeLessThan(700);
  await reason.evaluate((button) => button.blur());
  await expect.poll(() => pointedAt(page)).toBe('');
});

test('a message that is said to be fine in it goes quiet in the page', async ({
  page,
  own,
  extension: { extensionId },
}) => {
  await open(page, own, extensionId);
  await items(own).nth(2).getByRole('heading').getByRole('button').press('Enter');
  await items(own).nth(2).getByRole('button', { name: fine.offer.message }).press('Enter');
  await findWarning(page, /^คุณบอกว่า/);
  await expect(own.getByText(popup.found(1))).toBeVisible();
  await items(own).nth(2).getByRole('button', { name: fine.takeBack }).press('Enter');
  await expect(own.getByText(popup.found(2))).toBeVisible();
});

test('another page in front is another list', async ({ page, own, extension: { extensionId } }) => {
  await open(page, own, extensionId);
  await page.goto('about:blank');
  await expect(own.getByText(words.notChecked)).toBeVisible();
  await expect(items(own)).toHaveCount(0);
});

for (const language of ['th', 'en'] as const) {
  test(`it has no violations in ${language}`, async ({ page, own, extension: { extensionId } }) => {
    // What is still fading in has no contrast yet.
    await own.emulateMedia({ reducedMotion: 'reduce' });
    await setLanguage(own, 'th');
    await open(page, own, extensionId);
    await setLanguage(own, language);
    await expect(own.getByRole('heading', { level: 1, name: panelWordsOf(language).title })).toBeVisible();
    await expect(own.getByText(wordsOf(language).warning.reasonsTitle).first()).toBeVisible();
    await expectNoViolations(own);
  });
}

test('the browser itself opens it, from the popup, beside the page', async ({
  page,
  own,
  extension: { extensionId },
}) => {
  await setLanguage(own, 'th');
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill(strictPage(gmailConversation(SCAM.subject, MAILS))),
  );
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
  await findWarning(page, warningName);
  const pressed = await pressToolbar(page, extensionId);
  await pressed.press(words.open);
  await expect.poll(() => pressed.inPanel('document.body.innerText')).toContain(popup.found(2));
  // No tab: the page is still the one in front.
  expect(await pressed.inPanel('chrome.tabs.getCurrent().then((tab) => tab === undefined)')).toBe(true);
  const front = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)';
  expect(await pressed.inPanel(front)).toContain(GMAIL);
  await pressed.inPanel('void setTimeout(() => window.close())');
});

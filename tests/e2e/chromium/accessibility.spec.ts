import type { Page } from '@playwright/test';
import { wordsOf } from '../../../components/words/words-of.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { type AccessibleNode, accessibleNodes, accessibleText, clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { backButton, findWarning, setLanguage, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** The warning as it is heard and used without sight or mouse, inside its closed shadow root. */

const GMAIL = 'https://mail.google.com/mail/u/0/';
const { warning, steps } = wordsOf('th');

async function open(page: Page, script = ''): Promise<void> {
  const html = gmailConversation(SCAM.subject, [SCAM]);
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html, script)));
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
  await findWarning(page, warningName, 'region');
}

/** The shortcut, as the background carries it out. */
function jump(own: Page): Promise<unknown> {
  return own.evaluate(`chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url?.startsWith('${GMAIL}'));
    return chrome.tabs.sendMessage(tab.id, { type: 'focus-warning', payload: null }, { frameId: 0 });
  })`);
}

/** What a screen reader gets of the warning: everything between its region and the message. */
async function partsOf(page: Page): Promise<readonly AccessibleNode[]> {
  const nodes = await accessibleNodes(page);
  const first = nodes.findIndex(({ role, name }) => role === 'region' && warningName.test(name));
  const last = nodes.findIndex(({ name }, index) => index > first && name.includes(warning.onlyHere.slice(0, 12)));
  return nodes.slice(first, last + 1);
}

const namesOf = (nodes: readonly AccessibleNode[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name.replace(/\s+/g, ' ').trim());

test.afterEach(({ own }) => own.evaluate(`chrome.storage.local.remove('settings')`));

test('it is a landmark with a heading, and its parts come in the order in which they are read', async ({ page }) => {
  await open(page);
  const parts = await partsOf(page);
  expect(namesOf(parts, 'region')).toEqual([warning.regionLabel]);
  expect(namesOf(parts, 'heading').map((name) => name.replaceAll(' ', ''))).toEqual(['อย่ากดลิงก์ข้อความนี้อ้างชื่อกรมสรรพากร']);
  expect(namesOf(parts, 'button')).toEqual([warning.collapse, warning.back, warning.whatNext, warning.details]);
  const text = await accessibleText(page);
  expect(text).toContain('rd-go-th.example');
  expect(text).not.toMatch(/ปลอดภัย/);
});

test('it is read out once: not again when the page draws the message anew', async ({ page }) => {
  await open(
    page,
    `addEventListener('redraw', () => { const card = document.querySelector('.adn'); card.replaceWith(card.cloneNode(true)); });`,
  );
  const alerts = () => countAlerts(page);
  await expect.poll(alerts, { message: 'read out' }).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('redraw')));
  await findWarning(page, warningName, 'region');
  await expect.poll(alerts).toBe(0);
});

/** Live regions that interrupt, by the browser's own tree. */
async function countAlerts(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'alert').length;
}

test('the shortcut leads to its heading, Tab through it in order and out of it', async ({ page, own }) => {
  await open(page);
  await expect.poll(async () => Reflect.get(Object(await jump(own)), 'value')).toBe(true);
  await expect.poll(() => focusedName(page)).toContain('อย่ากดลิงก์');
  const seen: string[] = [];
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focusedName(page));
  }
  expect(seen).toEqual([warning.collapse, warning.back, warning.whatNext, warning.details]);
  // The mark at the link is the warning's too; after it the keyboard is back in the page.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('ruthan-warning');
});

/** The name of what has the keyboard, also inside closed shadow roots. */
async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = (node: (typeof nodes)[number]) =>
    node.role?.value !== 'RootWebArea' &&
    (node.properties ?? []).some(({ name, value }) => name === 'focused' && value.value === true);
  return String(nodes.findLast(isFocused)?.name?.value ?? '');
}

test('what to do is opened, and the warning made small, by keyboard alone', async ({ page, own }) => {
  await open(page);
  await expect.poll(async () => Reflect.get(Object(await jump(own)), 'value')).toBe(true);
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await findWarning(page, /1441/);
  await findWarning(page, new RegExp(`^${steps.report}$`), 'button');
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
  await findWarning(page, new RegExp(`^${warning.expand}$`), 'button');
  const parts = await accessibleNodes(page);
  expect(parts.some(({ name }) => name === warning.back)).toBe(false);
});

test('the dialog has the keyboard on “back”, keeps it, and Escape is “back”', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'ยืนยันรับเงินคืน' }).press('Enter');
  await findWarning(page, backButton, 'button');
  await expect.poll(() => focusedName(page)).toMatch(backButton);
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toContain('rd-go-th.example');
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toMatch(backButton);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await accessibleNodes(page)).some(({ name }) => backButton.test(name))).toBe(false);
  await expect(page.getByRole('link', { name: 'ยืนยันรับเงินคืน' })).toBeFocused();
});

test('language and size of text are followed while the page is open', async ({ page, own }) => {
  await open(page);
  const height = async () => (await page.locator('ruthan-warning').boundingBox())?.height ?? 0;
  await setLanguage(own, 'en');
  await findWarning(page, /^Warning from Ruthan/, 'region');
  await findWarning(page, /Revenue Department/, 'heading');
  const before = await height();
  await own.evaluate(`chrome.storage.local.set({ settings: { language: 'en', textSize: 200 } })`);
  await expect.poll(height).toBeGreaterThan(before * 1.7);
  await page.setViewportSize({ width: 640, height: 720 });
  await clickAccessible(page, await findWarning(page, /^What to do now$/, 'button'));
  await findWarning(page, /1441/);
  const box = await page.locator('ruthan-warning').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../../cli/start/build.ts';
import { trainWordsOf } from '../../../components/words/train/train-words-of.ts';
import { wordsOf } from '../../../components/words/words-of.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { accessibleNodes, clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { addressOf } from '../loopback.ts';
import { expectNoSidewaysScroll, expectNoViolations, openPage } from '../own-page.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';

/** The classroom: as a page of the extension, and as one file from a stick and from a web server. */

const words = trainWordsOf('th');
const { nothing } = wordsOf('th').popup;
const scenarios = builtInScenarios(createEngine().gazetteer);

function scenarioOf(id: string): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

/** A link in a mailbox, on a phone and in a chat. In a chat a link is only warned of: there is no question. */
const SCREENS = [
  { id: 'shown-host', link: '#messagebody a', asks: true },
  { id: 'tax-refund-sms', link: 'mws-message-wrapper a', asks: true },
  { id: 'relatives-forwarded-link', link: '#main [data-id] a', asks: false },
] as const;

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
}

/** The words that the spotlight is on. */
function spotlit(page: Page): Promise<unknown> {
  return page.evaluate(`[...(CSS.highlights.get('ruthan-clue') ?? [])].join()`);
}

/** A lesson from its first message to a change of it and out again, with no mouse. */
async function teach(page: Page): Promise<void> {
  const { clues, text } = scenarioOf('tax-refund-sms');
  await page.getByRole('link', { name: words.library.startLesson }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.present.ask })).toBeVisible();
  const keys = ['PageDown', 'ArrowRight', 'Space'];
  for (const [index, clue] of clues.entries()) {
    await page.keyboard.press(keys[index] ?? 'PageDown');
    await expect(page.getByText(clue.why.th)).toBeVisible();
    await expect.poll(() => spotlit(page)).toBe(clue.words.th);
  }
  expect((await accessibleNodes(page)).filter(({ name }) => warningName.test(name))).toEqual([]);
  await page.keyboard.press('PageDown');
  await findWarning(page, warningName);
  await page.keyboard.press('KeyE');
  const box = page.getByRole('textbox', { name: words.present.change.text, exact: true });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('กรมสรรพากรได้รับแบบของคุณแล้ว');
  await expect(page.locator('.verdict-line')).toHaveText(nothing);
  await expect.poll(async () => (await accessibleNodes(page)).some(({ name }) => warningName.test(name))).toBe(false);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text.th);
  await expect(page.locator('.verdict-line.danger')).toBeVisible();
  await findWarning(page, warningName);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: words.present.ask })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: words.library.startLesson })).toBeVisible();
}

/** The notes in a second window follow the first, and their keys move it. */
async function takeNotes(page: Page): Promise<void> {
  await goTo(page, '#/present/shown-host');
  const { title, notes, clues } = scenarioOf('shown-host');
  await expect(page.getByRole('heading', { level: 1, name: words.present.ask })).toBeVisible();
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('KeyN');
  const second = await opening;
  await expect(second.getByRole('heading', { level: 1, name: title.th })).toBeVisible();
  await expect(second.getByText(notes.th)).toBeVisible();
  const current = second.locator('.notes-steps [aria-current]');
  await expect(current).toHaveText(words.present.ask);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(current).toContainText(clues[0]?.why.th ?? '');
  await second.bringToFront();
  await second.keyboard.press('PageDown');
  await expect(current).toContainText(clues[1]?.why.th ?? '');
  await expect(page.getByText(clues[1]?.why.th ?? '')).toBeVisible();
  await second.close();
}

test('a lesson by keyboard alone, with the notes in a second window', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'train', settings: { language: 'th' } });
  await teach(page);
  await takeNotes(page);
});

test('the warnings of mailboxes stand in the simulated ones, and a bad link asks', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'train', settings: { language: 'th' } });
  for (const { id, link, asks } of SCREENS) {
    await goTo(page, `#/screen/${id}`);
    await findWarning(page, warningName);
    const before = page.context().pages().length;
    await page.locator(link).first().click();
    if (asks) {
      await clickAccessible(page, await findWarning(page, backButton, 'button'));
      await page.locator(link).first().click();
      await clickAccessible(page, await findWarning(page, openButton, 'button'));
    }
    await expect(page.getByText(words.screens.inert.link)).toBeVisible();
    expect(page.context().pages()).toHaveLength(before);
  }
});

for (const language of ['th', 'en'] as const) {
  test(`the classroom in ${language} has no violations and fits a narrow window`, async ({ extension, page }) => {
    await openPage(page, { extensionId: extension.extensionId, name: 'train', settings: { language } });
    for (const fragment of ['#/library', '#/screen/shown-host', '#/present/tax-refund-sms']) {
      await goTo(page, fragment);
      await expect(page.getByRole('main')).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectNoViolations(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}

test.describe('as one file', () => {
  let file = '';

  test.beforeAll(() => {
    file = test.info().outputPath('train.html');
    execFileSync(process.execPath, ['cli/train/build.ts', file], { cwd: projectFolder });
  });

  test('from a stick: the lesson, without anything loaded', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await teach(page);
    await takeNotes(page);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  });

  test('from a plain web server: the lesson', async ({ page }) => {
    const server = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html');
      answer.end(readFileSync(file));
    });
    // The extension may read pages of 127.0.0.1 in these tests, and would warn beside the page itself.
    await page.goto((await addressOf(server)).replace('127.0.0.1', 'localhost'));
    await teach(page);
    server.close();
  });
});

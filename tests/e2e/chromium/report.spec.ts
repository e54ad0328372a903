import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type RunningServer, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { reportWordsOf } from '../../../components/words/report/report-words-of.ts';
import { wordsOf } from '../../../components/words/words-of.ts';
import { clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { onlyFinding } from '../findings.ts';
import { findWarning, setLanguage, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { escapeHtml } from './served-page.ts';

/** From the warning in a mailbox to what a person hands on. */

const LANGUAGES = ['th', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const validate = new Ajv2020().compile(
  JSON.parse(await readFile(new URL('../../../utils/report/evidence-pack.schema.json', import.meta.url), 'utf8')),
);

let mailbox: RunningServer;
test.beforeAll(async () => {
  mailbox = await serveMailbox();
});
test.afterAll(() => mailbox.close());
test.afterEach(({ own }) => setLanguage(own, 'th'));

/** Opens a sample scam and, through its warning, the report of it. */
async function openReport(page: Page, own: Page, language: Language): Promise<Page> {
  await setLanguage(own, language);
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  return pressReport(page, language);
}

/** Opens the report of the one message that is warned of in a page. */
async function pressReport(page: Page, language: Language): Promise<Page> {
  await findWarning(page, warningName);
  const words = wordsOf(language);
  await clickAccessible(page, await findWarning(page, new RegExp(`^${words.warning.whatNext}$`), 'button'));
  const opening = page.context().waitForEvent('page');
  await clickAccessible(page, await findWarning(page, new RegExp(`^${words.steps.report}$`), 'button'));
  const report = await opening;
  await expect(report.getByRole('heading', { level: 1, name: reportWordsOf(language).title })).toBeVisible();
  return report;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

for (const language of LANGUAGES) {
  const words = reportWordsOf(language);

  test(`a scam is reported from its warning, in ${language}`, async ({ page, own }) => {
    const report = await openReport(page, own, language);
    const asked: string[] = [];
    report.on('request', (request) => asked.push(request.url()));
    const preview = report.getByRole('region', { name: words.pack.title, exact: true });
    await expect(preview).toContainText('hxxps://rd-go-th[.]example');
    await expect(preview).not.toContainText('https://');
    await expect(report.getByRole('listitem').filter({ hasText: words.askUse })).toContainText('1161');

    const [json] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('button', { name: words.saveJson }).click(),
    ]);
    const data: unknown = JSON.parse(await textOf(json));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(json.suggestedFilename()).toMatch(/^ruthan-report-\d{4}-\d\d-\d\d\.json$/);
    await expect(report.getByRole('status').filter({ hasText: words.saved })).toBeVisible();

    const [text] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('button', { name: words.saveText }).click(),
    ]);
    await report.getByRole('button', { name: words.copy }).click();
    await expect(report.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
    await own.bringToFront();
    await own.getByRole('textbox').focus();
    await own.keyboard.press('ControlOrMeta+v');
    await expect(own.getByRole('textbox')).toHaveValue(await textOf(text));
    expect(asked.filter((url) => !/^(?:chrome-extension|blob):/.test(url))).toEqual([]);
  });

  test(`the report in ${language} has no violations, in light and dark, also when money is lost`, async ({
    page,
    own,
  }) => {
    const report = await openReport(page, own, language);
    await report.getByText(words.showJson).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await report.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectNoViolations(report);
    }
    await report.getByRole('radio', { name: words.lost.yes }).check();
    const steps = report.getByRole('region', { name: words.stepsTitle }).getByRole('heading', { level: 3 });
    await expect(steps.first()).toHaveText(words.lost.title);
    await expectNoViolations(report);
    for (const width of [320, 1280]) {
      await report.setViewportSize({ width, height: 640 });
      expect(await report.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  test(`a message that is gone is said to be gone, in ${language}`, async ({ page, own }) => {
    const report = await openReport(page, own, language);
    await page.getByRole('link', { name: 'Example Bank' }).click();
    await expect.poll(async () => (await onlyFinding(own, mailbox.origin)).level).toBe('none');
    await report.reload();
    await expect(report.getByRole('alert')).toContainText(words.gone);
    await expectNoViolations(report);
    await page.goto('about:blank');
    await report.reload();
    await expect(report.getByRole('alert')).toContainText(words.gone);
  });
}

test('a report is made without a mouse', async ({ page, own }) => {
  const words = reportWordsOf('th');
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  await findWarning(page, warningName);
  await page.bringToFront();
  // What the shortcut does: the browser's own keys do not reach a page without a window.
  await own.evaluate(`chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(mailbox.origin)}));
    return chrome.tabs.sendMessage(tab.id, { type: 'focus-warning', payload: null }, { frameId: 0 });
  })`);
  const opening = page.context().waitForEvent('page');
  // Smaller, back, what to do now: open it, and go on past the details to what it has opened.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  const report = await opening;
  await expect(report.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await report.getByRole('main').focus();
  await report.keyboard.press('Tab');
  await expect(report.getByRole('radio', { name: words.lost.no })).toBeFocused();
  await report.keyboard.press('ArrowRight');
  await expect(report.getByRole('heading', { level: 3 }).first()).toHaveText(words.lost.title);
  await report.keyboard.press('Tab');
  await expect(report.getByRole('link', { name: words.mailTo('thaicert@ncsa.or.th') })).toBeFocused();
  await report.keyboard.press('Tab');
  await expect(report.getByRole('button', { name: words.copy })).toBeFocused();
  await report.keyboard.press('Enter');
  await expect(report.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
  await report.keyboard.press('Tab');
  const [download] = await Promise.all([report.waitForEvent('download'), report.keyboard.press('Enter')]);
  expect(await textOf(download)).toContain('hxxps://rd-go-th[.]example');
});

test('a message in a frame of its own is the one that is reported', async ({ page }) => {
  const body = escapeHtml(`<p>จาก: ${SCAM.name} &lt;${SCAM.address}&gt;</p>${SCAM.body}`);
  await page.route('http://127.0.0.1/framed/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><main><iframe srcdoc="${body}" style="width:100%;height:900px"></iframe></main>`,
    }),
  );
  await page.goto('http://127.0.0.1/framed/');
  const report = await pressReport(page, 'th');
  expect(new URL(report.url()).hash).not.toContain('frame=0&');
  const preview = report.getByRole('region', { name: reportWordsOf('th').pack.title, exact: true });
  await expect(preview).toContainText('hxxps://rd-go-th[.]example/x');
});

test('on paper stands what the report holds, whole, and nothing else', async ({ page, own }) => {
  const words = reportWordsOf('th');
  const report = await openReport(page, own, 'th');
  await report.emulateMedia({ media: 'print' });
  const preview = report.getByRole('region', { name: words.pack.title, exact: true });
  expect(await preview.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(
    1,
  );
  await expect(report.getByRole('button')).toHaveCount(0);
  await expect(report.getByText(words.stepsTitle)).toBeHidden();
});

test('the popup leads to the report of each message', async ({ page, own, extension: { extensionId } }) => {
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  await findWarning(page, warningName);
  await page.bringToFront();
  // The popup asks about the tab in front; as a page of its own it must be drawn while another one is.
  await own.evaluate(`chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(mailbox.origin)}));
    return chrome.tabs.update(tab.id, { active: true });
  })`);
  await own.goto(`chrome-extension://${extensionId}/popup.html`);
  const opening = page.context().waitForEvent('page');
  await own.getByRole('link', { name: wordsOf('th').steps.report }).click();
  const report = await opening;
  await expect(report.getByRole('region', { name: reportWordsOf('th').pack.title, exact: true })).toContainText(
    'rd-go-th',
  );
});

test('nothing but a message that is open gets a report', async ({ page, extension: { extensionId } }) => {
  for (const hash of ['', '#tab=1&frame=0&message=0123456789abcdef', '#tab=x&frame=0&message=<b>']) {
    await page.goto(`chrome-extension://${extensionId}/report.html${hash}`);
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(reportWordsOf('th').gone);
  }
});

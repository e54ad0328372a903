import { expect, test } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../../cli/start/chromium.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';
import { type RunningServer, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { thaiOptions } from '../../../components/words/th-options.ts';
import { accessibleText } from '../accessibility.ts';
import { onlyFinding } from '../findings.ts';
import { policyProblem, setPolicy } from '../policy.ts';
import { warningName } from '../warning.ts';

/** An office tries the extension out: its settings come from a real policy file, and nobody is shown a warning yet. */

const problem = policyProblem();
test.skip(problem !== null, problem ?? '');
test.describe.configure({ mode: 'serial' });

let browser: ExtensionBrowser;
let mailbox: RunningServer;
let takeBack: () => void;

test.beforeAll(async () => {
  const extension = extensionFolder('chrome');
  takeBack = setPolicy(extension, {
    language: 'th',
    ownDomains: ['nongbua.go.th'],
    staffMode: 'on',
    stopAtSend: true,
    reportOnly: true,
    reportAddresses: ['it@nongbua.go.th'],
    showWelcome: false,
  });
  mailbox = await serveMailbox();
  browser = await launchWithExtension({
    executablePath: findChromium() ?? '',
    extension,
    hosts: ['http://127.0.0.1/*'],
  });
});
test.afterAll(async () => {
  takeBack?.();
  await browser?.close();
  await mailbox?.close();
});

test('on trial a scam is found and counted, and nothing is shown', async () => {
  const own = await openOwnPage(await browser.context.newPage(), browser.extensionId);
  const page = await browser.context.newPage();
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  expect((await onlyFinding(own, mailbox.origin)).level).toBe('danger');
  await expect
    .poll(async () => JSON.stringify(await own.evaluate("chrome.storage.local.get('warning-days')")))
    .toContain('1');
  expect(await accessibleText(page)).not.toMatch(warningName);
  await own.reload();
  await expect(own.getByText(thaiOptions.policy.keys.reportOnly)).toBeVisible();
  await page.close();
  await own.close();
});

test('the settings page shows what is set, and lets nobody change it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const policy = page.locator('section', { hasText: thaiOptions.policy.title }).first();
  for (const words of ['nongbua.go.th', 'it@nongbua.go.th', thaiOptions.staff.modes.on]) {
    await expect(policy).toContainText(words);
  }
  await expect(page.getByRole('radio', { name: thaiOptions.staff.modes.off })).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: thaiOptions.staff.stopAtSend })).toBeDisabled();
  const scripts = () => page.evaluate("chrome.scripting.getRegisteredContentScripts({ ids: ['drafts'] })");
  await expect.poll(async () => JSON.stringify(await scripts())).toContain('drafts.js');
  await page.close();
});

test('the welcome page has not opened', () => {
  expect(browser.context.pages().map((page) => page.url())).not.toContainEqual(expect.stringContaining('welcome.html'));
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { clickAccessible } from '../accessibility.ts';
import { onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/**
 * A page that the browser keeps while another is looked at, and shows again as it was, scripts and all. Playwright
 * switches this off, so the browser is started here, with it.
 */

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001';

async function launch(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: run `npm test`, which gets one');
  const extension = extensionFolder('chrome');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless=new',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

test('a page that comes back from the back/forward cache has its one warning, and its links still ask', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'ruthan-back-'));
  const context = await launch(profile);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const own = await openOwnPage(await context.newPage(), new URL(worker.url()).host);
    const page = await context.newPage();
    const opened = await watchOpened(context, 'rd-go-th.example');
    const script = `addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new'; });`;
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill(strictPage(gmailConversation(SCAM.subject, [SCAM]), script)),
    );
    await page.route('https://other.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>other</title><p>other</p>' }),
    );
    await page.goto(ADDRESS);
    await findWarning(page, warningName);
    await page.goto('https://other.example/');
    // Nothing loads, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title()).toBe('kept');

    await findWarning(page, warningName);
    await expect(page.locator('ruthan-warning')).toHaveCount(1);
    expect((await onlyFinding(own, ADDRESS)).level).toBe('danger');
    await page.getByRole('link', { name: 'ยืนยันรับเงินคืน' }).click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    expect(opened()).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

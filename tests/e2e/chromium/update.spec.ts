import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { launchWithExtension } from '../../../cli/start/chromium.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { expect, test } from '../extension.ts';
import { findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** The extension is replaced while a page is open; in a browser of its own, because all its pages are lost with it. */
test('a script whose extension has been replaced takes its warning away and is silent', async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: run `npm test`, which gets one');
  const browser = await launchWithExtension({ executablePath, extension: extensionFolder('chrome') });
  try {
    const page = await browser.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill(strictPage(gmailConversation(SCAM.subject, [SCAM]))),
    );
    await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001');
    await findWarning(page, warningName);
    const old = await page.locator('ruthan-warning').elementHandle();

    await browser.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.runtime.reload()')
      .catch(() => undefined);
    // The old script hears of it when something happens in the page. Whether the browser starts an unpacked extension
    // again at once is its own affair; what the new one does with the pages that are open: tests/background.
    const isThere = async () => {
      await page.evaluate(() => document.body.append(' '));
      return old?.evaluate((element) => element.isConnected);
    };
    await expect.poll(isThere).toBe(false);
    expect(said).toEqual([]);
  } finally {
    await browser.close();
  }
});

import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../cli/start/browsers.ts';
import { extensionFolder } from '../../cli/start/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../cli/start/chromium.ts';
import { openOwnPage } from '../../cli/start/findings.ts';

/** Tests with the built extension in Chromium, with loopback granted as by "always here". */

/** How long a test waits for anything, in milliseconds; a loaded machine takes a tenth of it. */
const patience = 20_000;

interface WorkerFixtures {
  readonly extension: ExtensionBrowser;
}

interface TestFixtures {
  /** A new tab of the browser that holds the extension. */
  readonly page: Page;
  /** The extension's own popup as a page, from which it can be asked what it found. */
  readonly own: Page;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      if (executablePath === null) throw new Error('no Chromium: run `npm test`, which gets one');
      const hosts = ['http://127.0.0.1/*'];
      const options = { executablePath, extension: extensionFolder('chrome'), hosts, pressable: true };
      const browser = await launchWithExtension(options);
      browser.context.setDefaultTimeout(patience);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  // After `own`, so that it is the tab in front.
  page: async ({ extension, own: _ }, use) => {
    const before = extension.context.pages();
    const page = await extension.context.newPage();
    await use(page);
    await extension.context.unrouteAll({ behavior: 'ignoreErrors' });
    for (const opened of extension.context.pages()) if (!before.includes(opened)) await opened.close();
  },
  own: async ({ extension }, use) => {
    const page = await openOwnPage(await extension.context.newPage(), extension.extensionId);
    await use(page);
    await page.close();
  },
});

export { expect } from '@playwright/test';

import { type LaunchOptions, launchWithExtension } from './chromium.ts';
import type { RunningServer } from './mailbox-server.ts';

/** Opens the sample mailbox in a window, and returns when that is closed or Ctrl-C is pressed. */
export async function showMailbox(options: LaunchOptions, mailbox: RunningServer): Promise<boolean> {
  const browser = await launchWithExtension({ ...options, headless: false, viewport: null });
  const [first] = browser.context.pages();
  const page = first ?? (await browser.context.newPage());
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  process.stdout.write(`\nThe sample mailbox is open at ${mailbox.origin}. Close the window or press Ctrl-C to end.\n`);
  await new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await browser.close();
  return true;
}

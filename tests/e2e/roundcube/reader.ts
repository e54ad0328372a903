import type { FrameLocator, Page } from '@playwright/test';
import type { RoundcubeServer } from './server.ts';

/** What a person does in Roundcube: log in, open a mail. The same in both skins. */

export async function logIn(page: Page, { origin, user }: RoundcubeServer): Promise<void> {
  // A session of an earlier test, perhaps on a server that is gone, would confuse this one.
  await page.context().clearCookies();
  await page.goto(origin);
  await page.fill('#rcmloginuser', user);
  await page.fill('#rcmloginpwd', 'any password');
  await page.click('#rcmloginsubmit');
  await page.locator('tr.message').first().waitFor();
}

/** Opens the mail with this subject in the preview and returns the frame that it stands in. */
export async function openMail(page: Page, subject: string): Promise<FrameLocator> {
  await page.locator('tr.message').filter({ hasText: subject }).click();
  const frame = page.frameLocator('#messagecontframe');
  // h2 in elastic, h3 in larry's preview.
  await frame.locator('h2.subject, h3.subject').filter({ hasText: subject }).waitFor();
  await frame.locator('#messagebody').waitFor();
  return frame;
}

/** The message itself as it stands in the page, to the byte. */
export function messageHtml(frame: FrameLocator): Promise<string> {
  return frame.locator('#messagebody').evaluate((body) => body.outerHTML);
}

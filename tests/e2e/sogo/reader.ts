import { expect, type Locator, type Page } from '@playwright/test';
import type { SogoServer } from './server.ts';

/** What a person does in SOGo: log in, open a mail, write one. */

export async function logIn(page: Page, { origin, user }: SogoServer): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${origin}/SOGo/`);
  await page.locator('input[ng-model="app.creds.username"]').fill(user);
  await page.locator('input[ng-model="app.creds.password"]').fill(user);
  await page.locator('#login button[type="submit"]').click();
  await rows(page).first().waitFor({ timeout: 90_000 });
}

function rows(page: Page): Locator {
  return page.locator('md-list-item.sg-message-list-item');
}

/** Opens the mail with this subject beside the list; resolves when it stands there. */
export async function openMail(page: Page, subject: string): Promise<void> {
  const list = page.locator('md-virtual-repeat-container .md-virtual-repeat-scroller').first();
  const row = rows(page).filter({ hasText: subject });
  // Rows out of sight are not in the page.
  await list.evaluate((element) => element.scrollTo(0, 0));
  while ((await row.count()) === 0) {
    await list.hover();
    await page.mouse.wheel(0, 150);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  // Away from the picture of the sender, which selects.
  await row.first().click({ position: { x: 150, y: 20 } });
  await page.locator('h5.sg-md-headline').filter({ hasText: subject }).waitFor();
  await page.locator('.msg-body .sg-mail-part').first().waitFor();
}

/**
 * Answers the mail that is open, in a window of its own; resolves with the body that is written in, once the mail
 * quoted there shows `quoted`.
 *
 * SOGo 5.8 empties the answer when its text arrives while the editor is starting, with Ruthan or without. So the editor
 * gets its settings only after the text has come.
 */
export async function answerMail(page: Page, quoted: string): Promise<Locator> {
  const address = page.url().replace('/Mail/view#', '/Mail/UIxMailPopupView#');
  await page.goto('about:blank');
  const text = page.waitForResponse(/\/folderDrafts\/[^/]+\/edit$/);
  const settings = /\/ckeditor\/config\.js/;
  await page.route(settings, async (route) => {
    await (await text).finished();
    await route.continue();
  });
  await page.goto(`${address}/reply`);
  const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body[contenteditable="true"]');
  await expect(editor).toContainText(quoted);
  await page.unroute(settings);
  return editor;
}

/** The message itself as it stands in the page, to the byte. */
export function messageHtml(page: Page): Promise<string> {
  return page
    .locator('.msg-body .sg-mail-part')
    .first()
    .evaluate((part) => part.innerHTML);
}

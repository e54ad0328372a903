import { basename } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { thaiList } from '../../components/words/th-list.ts';
import { readSummary } from './ask.ts';
import type { Root } from './publisher.ts';

/** The options page, used as a person does: by what stands on its controls. In Thai, as the extension comes. */

/** A first list of a million numbers takes seconds, on a busy machine many of them. */
const LONGEST_UPDATE = 120_000;

export async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** Enters address, key file and fingerprint, presses "connect", and waits until that has come to an end. */
export async function connectByClicks(page: Page, address: string, { file, fingerprint }: Root): Promise<void> {
  await page.getByRole('button', { name: thaiList.connect, exact: true }).click();
  const form = page.locator('form.connect');
  await form.getByLabel(thaiList.addressLabel, { exact: true }).fill(address);
  const dialog = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: thaiList.rootButton }).click();
  await (await dialog).setFiles(file);
  // It is read after it was chosen, and named once it is.
  await expect(form.getByRole('status')).toHaveText(basename(file));
  await form.getByLabel(thaiList.fingerprintLabel, { exact: true }).fill(fingerprint);
  await form.getByRole('button', { name: thaiList.connect, exact: true }).click();
  await untilSaid(page);
}

/** Presses "update now" and waits until that has come to an end, well or badly. */
export async function updateByClick(page: Page): Promise<void> {
  const { checkedAt } = await readSummary(page);
  const button = page.getByRole('button', { name: thaiList.update });
  await button.click();
  const asked = async () => (await readSummary(page)).checkedAt;
  await expect.poll(asked, { timeout: LONGEST_UPDATE }).not.toBe(checkedAt);
  await expect(button).toBeEnabled();
}

/** What the page says of the list: its section, as a person reads it. */
export function listSection(page: Page) {
  return page.locator('#list');
}

/** On a page that has just been opened nothing is said yet: then there is good news or a problem. */
async function untilSaid(page: Page): Promise<void> {
  // The form says in a place of its own which key file was chosen.
  const said = listSection(page).locator(':is([role=status], [role=alert]):not(form *)').filter({ hasText: /\S/ });
  await expect(said.filter({ hasNotText: thaiList.updating }).first()).toBeVisible({ timeout: LONGEST_UPDATE });
}

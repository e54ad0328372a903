import type { Locator } from '@playwright/test';
import { type RunningServer, readSampleMails, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { accessibleText, clickAccessible, findAccessible } from '../accessibility.ts';
import { bodyAsSent, bodyInPage } from '../body.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';

/** The sample mailbox, read by the generic reader as any page that a person adds. */

let mailbox: RunningServer;
test.beforeAll(async () => {
  mailbox = await serveMailbox();
});
test.afterAll(() => mailbox.close());

for (const mail of await readSampleMails()) {
  test(`${mail.id} gets its verdict`, async ({ page, own }) => {
    await page.goto(`${mailbox.origin}/#${mail.id}`);
    const finding = await onlyFinding(own, mailbox.origin);
    expectFinding(finding, expected[mail.id] ?? { level: 'none' });
    if (finding.level !== 'none') await findWarning(page, warningName);
    else expect(await accessibleText(page)).not.toMatch(warningName);
    expect(await page.evaluate(bodyInPage), 'the message is left as it was').toBe(
      await page.evaluate(bodyAsSent, mail),
    );
  });
}

test('another mail opened in place gets a verdict of its own', async ({ page, own }) => {
  await page.goto(`${mailbox.origin}/#01-tax-refund`);
  expectFinding(await onlyFinding(own, mailbox.origin), { level: 'danger', agency: 'rd' });
  await page.getByRole('link', { name: 'Example Bank' }).click();
  await expect.poll(async () => (await onlyFinding(own, mailbox.origin)).level).toBe('none');
  await expect.poll(() => accessibleText(page)).not.toMatch(warningName);
});

const waysToOpen: readonly (readonly [string, (link: Locator) => Promise<void>])[] = [
  ['a click', (link) => link.click()],
  ['a middle click', (link) => link.click({ button: 'middle' })],
  ['a click with Ctrl', (link) => link.click({ modifiers: ['ControlOrMeta'] })],
  ['the Enter key', (link) => link.press('Enter')],
];

for (const [name, open] of waysToOpen) {
  test(`${name} on a bad link asks first, and "back" opens nothing`, async ({ page }) => {
    const opened = await watchOpened(page.context(), 'dlt-renew.example');
    await page.goto(`${mailbox.origin}/#06-shown-address`);
    await findWarning(page, warningName);
    await open(page.getByRole('link', { name: 'https://www.dlt.go.th/renew' }));
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
    expect(opened()).toEqual([]);
    expect(page.url()).toBe(`${mailbox.origin}/#06-shown-address`);
  });
}

test('the link of an honest mail opens as ever', async ({ page, own }) => {
  const opened = await watchOpened(page.context(), 'www.bank.example');
  await page.goto(`${mailbox.origin}/#08-bank-statement`);
  await onlyFinding(own, mailbox.origin);
  await page.getByRole('link', { name: 'www.bank.example/statements' }).click();
  await expect.poll(opened).toEqual(['https://www.bank.example/statements']);
});

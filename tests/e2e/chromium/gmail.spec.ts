import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { accessibleText, clickAccessible, findAccessible } from '../accessibility.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { gmailAddress, openInGmail } from './gmail-page.ts';

/** A page built as Gmail's is, under its real host: the shipped match patterns and permissions, nothing granted. */

const mails = await readSampleMails();

for (const mail of mails) {
  test(`Gmail: ${mail.id} gets its verdict`, async ({ page, own }) => {
    await openInGmail(page, mail);
    const finding = await onlyFinding(own, gmailAddress);
    expectFinding(finding, expected[mail.id] ?? { level: 'none' });
    if (finding.level !== 'none') await findWarning(page, warningName);
    else expect(await accessibleText(page)).not.toMatch(warningName);
  });
}

test('Gmail: the bad link asks first, and its own address is opened', async ({ page }) => {
  const [mail] = mails;
  if (mail === undefined) throw new Error('no sample mails');
  const opened = await watchOpened(page.context(), 'rd-go-th.example');
  await openInGmail(page, mail);
  await findWarning(page, warningName);
  const before = await page.locator('.a3s').evaluate((body) => body.outerHTML);

  await page.getByRole('link', { name: 'ยืนยันรับเงินคืนภาษี' }).click();
  await clickAccessible(page, await findWarning(page, backButton, 'button'));
  await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
  expect(opened()).toEqual([]);

  await page.getByRole('link', { name: 'ยืนยันรับเงินคืนภาษี' }).click();
  await clickAccessible(page, await findWarning(page, openButton, 'button'));
  await expect.poll(opened).toEqual(['https://rd-go-th.example/refund?id=88213']);
  expect(await page.locator('.a3s').evaluate((body) => body.outerHTML)).toBe(before);
});

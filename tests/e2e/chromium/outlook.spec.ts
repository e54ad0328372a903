import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { LAYOUTS } from '../../sites/pages/outlook.ts';
import { accessibleText, clickAccessible, findAccessible } from '../accessibility.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { openInOutlook, outlookHosts } from './outlook-page.ts';

/** A page built as Outlook's is, under its real hosts: the shipped match patterns and permissions, nothing granted. */

const mails = await readSampleMails();
const [first] = mails;
const [layout] = LAYOUTS;
if (first === undefined || layout === undefined) throw new Error('no sample mails');

for (const mail of mails) {
  test(`Outlook: ${mail.id} gets its verdict`, async ({ page, own }) => {
    const finding = await onlyFinding(own, await openInOutlook(page, mail, 'outlook.live.com', layout));
    expectFinding(finding, expected[mail.id] ?? { level: 'none' });
    if (finding.level !== 'none') await findWarning(page, warningName);
    else expect(await accessibleText(page)).not.toMatch(warningName);
  });
}

for (const [index, host] of outlookHosts.entries()) {
  test(`Outlook: on ${host} the bad link asks first, and Safe Links hide nothing`, async ({ page, own }) => {
    const opened = await watchOpened(page.context(), 'apc01.safelinks.protection.outlook.com');
    const address = await openInOutlook(page, first, host, LAYOUTS[index] ?? layout);
    expectFinding(await onlyFinding(own, address), { level: 'danger', agency: 'rd', reason: 'gov-claim-with-link' });
    const warning = await findWarning(page, /rd-go-th\.example/);
    expect(warning.name).not.toContain('safelinks');
    if (index === 0) await page.screenshot({ path: '.work/screens/outlook.png' });
    await page.getByRole('link', { name: 'ยืนยันรับเงินคืนภาษี' }).click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
    expect(opened()).toEqual([]);
  });
}

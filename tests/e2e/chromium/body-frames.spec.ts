import type { Page } from '@playwright/test';
import { hordeHtml, hordePreview, type Mail, protonConversation, zimbraHtml } from '../../sites/pages/mailboxes.ts';
import { clickAccessible, findAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { withWrittenFrames } from '../written-frames.ts';

/**
 * Mailboxes whose script writes the body into a frame of its own (`document.open`, `write`, `close`), as Proton, Zimbra
 * and Horde do: the header stands in the page, the links in the frame. Proton under its real host, the others on an
 * origin that was added.
 */

const mail: Mail = {
  id: '257',
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: 'me@company.example',
  subject: 'แจ้งคืนภาษี',
  // A script that comes into a frame late would take an element with such a name for the browser.
  html: '<form id="browser"><input type="hidden" name="runtime" id="own"></form><p>กรมสรรพากรแจ้งคืนเงินภาษี กรุณากดลิงก์เพื่อยืนยัน <a href="https://rd-go-th.example/x" target="_blank">ยืนยันรับเงินคืน</a></p>',
};

const mailboxes = [
  { name: 'Proton', address: 'https://mail.proton.me/u/0/inbox/x', html: protonConversation(mail.subject, [mail]) },
  { name: 'Zimbra', address: 'http://127.0.0.1/zimbra/', html: zimbraHtml(mail) },
  { name: 'Horde', address: 'http://127.0.0.1/imp/', html: hordePreview(mail, hordeHtml(mail.html)) },
] as const;

async function openMailbox(page: Page, address: string, html: string): Promise<void> {
  const body = withWrittenFrames(html);
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
}

/**
 * Runs in the frame, of the link at the end of the message: a frame that does not scroll shows it, below our warning
 * too.
 */
function isInReach(link: Element): boolean {
  const frame = link.ownerDocument.defaultView?.frameElement;
  const isStill =
    frame?.getAttribute('scrolling') === 'no' || frame?.getAttribute('style')?.includes('hidden') === true;
  return !isStill || link.getBoundingClientRect().bottom <= frame.clientHeight;
}

for (const { name, address, html } of mailboxes) {
  test(`${name}: a body in a frame gets its verdict from the header around it, and its link asks first`, async ({
    page,
    own,
  }) => {
    const opened = await watchOpened(page.context(), 'rd-go-th.example');
    await openMailbox(page, address, html);
    expectFinding(await onlyFinding(own, address), { level: 'danger', agency: 'rd' });
    await findWarning(page, warningName);
    const link = page.frameLocator('iframe').getByRole('link', { name: 'ยืนยันรับเงินคืน' });
    await expect.poll(() => link.evaluate(isInReach)).toBe(true);

    await link.click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
    expect(opened()).toEqual([]);
  });
}

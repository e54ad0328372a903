import type { Page } from '@playwright/test';
import { hordeHtml, hordePreview, type Mail, protonConversation, zimbraHtml } from '../../sites/pages/mailboxes.ts';
import { clickAccessible, findAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';

/**
 * Mailboxes whose script writes the body into a frame of its own (`document.open`, `write`, `close`), as Proton, Zimbra and
 * Horde do: the header stands in the page, the links in the frame. Proton under its real host, the others on an origin that
 * was added.
 */

const mail: Mail = {
  id: '257',
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: 'me@company.example',
  subject: 'แจ้งคืนภาษี',
  html: '<p>กรมสรรพากรแจ้งคืนเงินภาษี กรุณากดลิงก์เพื่อยืนยัน <a href="https://rd-go-th.example/x" target="_blank">ยืนยันรับเงินคืน</a></p>',
};

const mailboxes = [
  { name: 'Proton', address: 'https://mail.proton.me/u/0/inbox/x', html: protonConversation(mail.subject, [mail]) },
  { name: 'Zimbra', address: 'http://127.0.0.1/zimbra/', html: zimbraHtml(mail) },
  { name: 'Horde', address: 'http://127.0.0.1/imp/', html: hordePreview(mail, hordeHtml(mail.html)) },
] as const;

/** Runs in the page: what the mailboxes' own scripts do. Zimbra and Horde put the frame in as HTML and write at once. */
const write = `for (const { parentElement } of [...document.querySelectorAll('iframe')]) {
  if (parentElement.innerHTML.includes('javascript:')) parentElement.innerHTML += '';
  const frame = parentElement.querySelector('iframe');
  const body = frame.contentDocument;
  body.open();
  body.write(frame.dataset.written);
  body.close();
  frame.style.cssText = 'width: 100%; height: 400px; border: 0';
}`;

async function openMailbox(page: Page, address: string, html: string): Promise<void> {
  const written = html.replaceAll('srcdoc="', 'data-written="');
  const body = `<!doctype html>${written.replace('<html>', '<html><head><meta charset="utf-8"></head>')}`;
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  await page.evaluate(write);
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

    await page.frameLocator('iframe').getByRole('link', { name: 'ยืนยันรับเงินคืน' }).click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
    expect(opened()).toEqual([]);
  });
}

import type { Page } from '@playwright/test';
import { icloudBody } from '../../sites/pages/mailboxes.ts';
import { clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { escapeHtml } from './served-page.ts';

/** Bodies that stand in frames which the page around them cannot look into, and in open shadow roots. */

/** Names nobody: only with the header from the page around is it a claim. */
const BARE = `<p>ท่านมีสิทธิ์รับเงินคืน กรุณากดลิงก์เพื่อยืนยัน <a href="https://refund-th.example/x" target="_blank">ยืนยันรับเงินคืน</a></p>`;

async function serve(page: Page, address: string, html: string): Promise<void> {
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8">${html}` }),
  );
}

test('iCloud: a body on another origin is judged with the header of the mailbox around it', async ({ page, own }) => {
  const opened = await watchOpened(page.context(), 'refund-th.example');
  const origin = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/';
  await serve(page, origin, icloudBody({ ...SCAM, id: '1', html: BARE }));
  await serve(
    page,
    'https://www.icloud.com/applications/mail2/',
    `<div class="thread-detail-pane"><h2 role="heading">${SCAM.subject}</h2>
<div class="conversation-list-item"><span class="contact-token" title="friend@gmail.example">สมหญิง</span>เก่า</div>
<div class="conversation-list-item"><span class="contact-token" title="${SCAM.address}">${SCAM.name}</span>
<span class="contact-token" title="${SCAM.to}">ฉัน</span><iframe src="${origin}x" sandbox="allow-scripts allow-same-origin allow-popups" style="width:100%;height:300px"></iframe></div></div>`,
  );
  await serve(
    page,
    'https://www.icloud.com/mail/',
    '<iframe class="child-application" src="https://www.icloud.com/applications/mail2/x" style="width:100%;height:600px"></iframe>',
  );
  await page.goto('https://www.icloud.com/mail/');
  await expect.poll(async () => (await onlyFinding(own, 'https://www.icloud.com/')).agencyId).toBe('rd');
  const finding = await onlyFinding(own, 'https://www.icloud.com/');
  expectFinding(finding, { level: 'danger', agency: 'rd' });
  expect(finding.unchecked).not.toContain('frame');
  // In a process of its own, whose accessibility tree is not the page's: our elements are counted instead.
  const body = page.frameLocator('iframe').frameLocator('iframe');
  await expect(body.locator('ruthan-warning')).toHaveCount(1);
  await body.getByRole('link').click();
  await expect(body.locator('ruthan-warning'), 'the question').toHaveCount(2);
  expect(opened()).toEqual([]);
});

test('an unknown mailbox with bodies in sandboxed frames without scripts', async ({ page, own }) => {
  const address = 'http://127.0.0.1/sandboxed/';
  await serve(
    page,
    address,
    `<main><article><h1>${SCAM.subject}</h1><table><tr><th>จาก</th><td>${SCAM.name} &lt;${SCAM.address}&gt;</td></tr></table>
<iframe sandbox srcdoc="${escapeHtml(BARE)}" style="width:100%;height:300px"></iframe></article></main>`,
  );
  await page.goto(address);
  await expect.poll(async () => (await own.evaluate(levelsOf(address))) as readonly string[]).toContain('danger rd');
  await expect(page.frameLocator('iframe').locator('ruthan-warning')).toHaveCount(1);
});

test('a body in an open shadow root is read, watched and guarded', async ({ page, own }) => {
  const address = 'http://127.0.0.1/shadow/';
  const opened = await watchOpened(page.context(), 'rd-go-th.example');
  await serve(
    page,
    address,
    `<main><article data-message-id="1"><p>จาก: ${SCAM.name} &lt;${SCAM.address}&gt;</p><p>ถึง: ฉัน วันนี้ 9:00 น.</p><mail-body></mail-body></article></main>
<script>const root = document.querySelector('mail-body').attachShadow({ mode: 'open' });
root.innerHTML = '<p>รอสักครู่</p>';
addEventListener('loaded', () => { root.innerHTML = ${JSON.stringify(SCAM.body)}; });</script>`,
  );
  await page.goto(address);
  expect((await onlyFinding(own, address)).level).toBe('none');
  await page.evaluate(() => dispatchEvent(new Event('loaded')));
  await expect.poll(async () => (await onlyFinding(own, address)).level).toBe('danger');
  await findWarning(page, warningName);
  await page.getByRole('link', { name: 'ยืนยันรับเงินคืน' }).click();
  await clickAccessible(page, await findWarning(page, backButton, 'button'));
  expect(opened()).toEqual([]);
});

/** Runs in the extension's page: level and body of each finding of a tab. */
const levelsOf = (address: string) => `(async () => {
  const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(address)}));
  const { value } = await chrome.runtime.sendMessage({ type: 'tab-frames', payload: tab.id });
  const ask = (frame) => chrome.tabs.sendMessage(tab.id, { type: 'findings', payload: null }, { frameId: Number(frame) });
  const answers = await Promise.all(Object.keys(value).map((frame) => ask(frame).catch(() => null)));
  return answers.flatMap((answer) => answer?.value ?? []).map(({ verdict }) => verdict.level + ' ' + verdict.agency);
})()`;

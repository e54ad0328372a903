import { readFindings } from '../../../cli/start/findings.ts';
import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { accessibleText, clickAccessible, findAccessible } from '../accessibility.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { answerMail, logIn, messageHtml, openMail } from './reader.ts';
import { ensureSogo, type SogoServer, startSogo } from './server.ts';

/**
 * A real SOGo before a real Dovecot, from Debian's packages. One page that never loads again, one list drawn in part.
 */

const mails = await readSampleMails();
const servers = ensureSogo();
const scam = 'แจ้งคืนภาษีเงินได้บุคคลธรรมดา 12,500 บาท';
const badLink = 'ยืนยันรับเงินคืนภาษี';

test.describe('SOGo', () => {
  test.skip(!servers.ok, servers.ok ? '' : servers.problem);
  let server: SogoServer;
  test.beforeAll(async () => {
    server = await startSogo();
  });
  test.afterAll(() => server.close());

  test('every sample mail gets its verdict', async ({ page, own }) => {
    // Fourteen mails after a log-in, of which SOGo's first takes longest.
    test.setTimeout(240_000);
    await logIn(page, server);
    for (const mail of mails) {
      await test.step(mail.id, async () => {
        await openMail(page, mail.subject);
        const wanted = expected[mail.id] ?? { level: 'none' };
        // Until the engine has looked again, what it tells is of the mail before, which may be as bad as this one.
        const told = async () => {
          const { level, agencyId } = await onlyFinding(own, server.origin);
          return [level, wanted.agency === undefined ? undefined : agencyId];
        };
        await expect.poll(told).toEqual([wanted.level, wanted.agency]);
        const finding = await onlyFinding(own, server.origin);
        expect(finding.id).toMatch(/^sogo:/);
        expectFinding(finding, wanted);
      });
    }
  });

  test('a message in a window of its own', async ({ page, own }) => {
    await logIn(page, server);
    await openMail(page, scam);
    const address = page.url().replace('/Mail/view#', '/Mail/UIxMailPopupView#');
    await page.goto('about:blank');
    await page.goto(address);
    expectFinding(await onlyFinding(own, server.origin), { level: 'danger', agency: 'rd' });
    await findWarning(page, warningName);
  });

  test('a click on the bad link asks, a click in the text does not, and the message is left as it was', async ({
    page,
  }) => {
    const opened = await watchOpened(page.context(), 'rd-go-th.example');
    await logIn(page, server);
    await openMail(page, scam);
    const before = await messageHtml(page);
    await findWarning(page, warningName);
    await page.screenshot({ path: '.work/screens/sogo.png' });

    await page
      .locator('.msg-body p')
      .first()
      .click({ position: { x: 5, y: 5 } });
    expect(await findAccessible(page, 'button', openButton)).toBeNull();
    await page.getByRole('link', { name: badLink }).click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
    expect(opened()).toEqual([]);
    expect(await messageHtml(page)).toBe(before);
  });

  test('several parts are one message, and no author hides a part as a file', async ({ page, own }) => {
    await logIn(page, server);
    await openMail(page, 'หนังสือแจ้งคืนภาษี ฉบับที่ 2');
    const finding = await onlyFinding(own, server.origin);
    expectFinding(finding, { level: 'danger', agency: 'rd', reason: 'gov-claim-with-link' });
    expect(finding.unchecked).toContain('attachments');
    await page.screenshot({ path: '.work/screens/sogo-parts.png' });
  });

  test('an answer being written is no message', async ({ page, own }) => {
    await logIn(page, server);
    await openMail(page, scam);
    const editor = await answerMail(page, badLink);
    await editor.click();
    await editor.pressSequentially('กรมสรรพากรแจ้งคืนภาษี กด https://rd-go-th.example/refund ');
    await expect(editor).toContainText('rd-go-th.example');
    expect(await readFindings(own, server.origin)).toEqual([]);
    expect(await accessibleText(page)).not.toMatch(warningName);
  });
});

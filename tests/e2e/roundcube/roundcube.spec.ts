import { chromium } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { clickAccessible, findAccessible } from '../accessibility.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, setLanguage, warningName } from '../warning.ts';
import { logIn, messageHtml, openMail } from './reader.ts';
import { ensureServers, type RoundcubeServer, startRoundcube } from './server.ts';

/** A real Roundcube before a real Dovecot, both from Debian's packages, in both of its skins. */

const mails = await readSampleMails();
const servers = ensureServers();
const scam = { subject: 'แจ้งคืนภาษีเงินได้บุคคลธรรมดา 12,500 บาท' };
const badLink = 'ยืนยันรับเงินคืนภาษี';
const badHost = 'rd-go-th.example';
const badAddress = `https://${badHost}/refund?id=88213`;

for (const skin of ['elastic', 'larry'] as const) {
  test.describe(`Roundcube, ${skin}`, () => {
    test.skip(!servers.ok, servers.ok ? '' : servers.problem);
    let server: RoundcubeServer;
    test.beforeAll(async () => {
      server = await startRoundcube({ skin, language: 'th_TH' });
    });
    test.afterAll(() => server.close());

    test('every sample mail gets its verdict', async ({ page, own }) => {
      // Fourteen mails after a log-in, of which Roundcube's first takes longest.
      test.setTimeout(240_000);
      await logIn(page, server);
      for (const mail of mails) {
        await test.step(mail.id, async () => {
          await openMail(page, mail.subject);
          expectFinding(await onlyFinding(own, server.origin), expected[mail.id] ?? { level: 'none' });
        });
      }
    });

    test('the message is left as it was, to the byte', async ({ page, own }) => {
      // Fourteen mails in two browsers.
      test.setTimeout(240_000);
      const plain = await openWithoutExtension(
        server,
        mails.map(({ subject }) => subject),
      );
      await logIn(page, server);
      for (const { subject, id } of mails) {
        const frame = await openMail(page, subject);
        const { level } = await onlyFinding(own, server.origin);
        if (level !== 'none') await findWarning(page, warningName);
        expect(await messageHtml(frame), id).toBe(plain.get(subject));
      }
    });

    test('a click on the bad link asks, "back" stays, "open" opens once', async ({ page, own }) => {
      const opened = await watchOpened(page.context(), badHost);
      await logIn(page, server);
      const frame = await openMail(page, scam.subject);
      await findWarning(page, warningName);
      const before = page.frame({ name: 'messagecontframe' })?.url();

      await frame.getByRole('link', { name: badLink }).click();
      await clickAccessible(page, await findWarning(page, backButton, 'button'));
      await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
      expect(opened()).toEqual([]);
      expect(page.frame({ name: 'messagecontframe' })?.url()).toBe(before);

      for (const times of [1, 2]) {
        await frame.getByRole('link', { name: badLink }).click();
        await clickAccessible(page, await findWarning(page, openButton, 'button'));
        await expect.poll(opened).toEqual(Array(times).fill(badAddress));
      }
      expect((await onlyFinding(own, server.origin)).level).toBe('danger');
    });

    test('the warning in Thai and in English', async ({ page, own }) => {
      for (const language of ['th', 'en'] as const) {
        await setLanguage(own, language);
        await logIn(page, server);
        await openMail(page, scam.subject);
        await findWarning(page, warningName);
        await page.screenshot({ path: `.work/screens/roundcube-${skin}-${language}.png` });
      }
      await setLanguage(own, 'th');
    });
  });
}

/** The messages' own mark-up in a browser without the extension, by subject. */
async function openWithoutExtension(
  server: RoundcubeServer,
  subjects: readonly string[],
): Promise<Map<string, string>> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ locale: 'th-TH' });
  await logIn(page, server);
  const found = new Map<string, string>();
  for (const subject of subjects) found.set(subject, await messageHtml(await openMail(page, subject)));
  await browser.close();
  return found;
}

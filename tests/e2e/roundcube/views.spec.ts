import type { Page } from '@playwright/test';
import { readFindings } from '../../../cli/start/findings.ts';
import { readSampleMails } from '../../../cli/start/mailbox-server.ts';
import { accessibleText } from '../accessibility.ts';
import { expected } from '../expected.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { findWarning, warningName } from '../warning.ts';
import { logIn, openMail } from './reader.ts';
import { ensureServers, type RoundcubeServer, startRoundcube } from './server.ts';

/** Roundcube's other pages of a message, and the one in which a person writes. */

const mails = await readSampleMails();
const servers = ensureServers();
const isPlain = ({ html }: { readonly html?: string }) => html === undefined;
const shown = [mails.find((mail) => !isPlain(mail)), mails.find(isPlain)].filter((mail) => mail !== undefined);

for (const skin of ['elastic', 'larry'] as const) {
  test.describe(`Roundcube's views, ${skin}`, () => {
    test.skip(!servers.ok, servers.ok ? '' : servers.problem);
    let server: RoundcubeServer;
    test.beforeAll(async () => {
      server = await startRoundcube({ skin, language: 'th_TH' });
    });
    test.afterAll(() => server.close());

    test('each page of a message gets its verdict, and an answer being written none', async ({ page, own }) => {
      // One log-in for all: Roundcube's first takes longest.
      test.setTimeout(240_000);
      await logIn(page, server);
      const list = page.url();
      for (const mail of shown) {
        await page.goto(list);
        const uid = await uidOf(page, mail.subject);
        for (const view of ['show', 'print']) {
          await test.step(`${mail.id} on its page to ${view}, ${isPlain(mail) ? 'plain' : 'HTML'}`, async () => {
            await page.goto(`${server.origin}/?_task=mail&_action=${view}&_mbox=INBOX&_uid=${uid}`);
            const finding = await onlyFinding(own, server.origin);
            expectFinding(finding, expected[mail.id] ?? { level: 'none' });
            if (finding.level !== 'none') await findWarning(page, warningName);
          });
        }
        await test.step(`${mail.id} answered`, async () => {
          await page.goto(`${server.origin}/?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uid}`);
          await page.locator('#compose-subject').fill('กรมสรรพากรแจ้งคืนภาษี');
          await expect(page.locator('#compose-subject')).toHaveValue(/คืนภาษี/);
          expect(await readFindings(own, server.origin)).toEqual([]);
          expect(await accessibleText(page)).not.toMatch(warningName);
        });
      }
    });
  });
}

/** The server's number of a mail, from the preview of it. */
async function uidOf(page: Page, subject: string): Promise<string> {
  await openMail(page, subject);
  const url = page.frame({ name: 'messagecontframe' })?.url() ?? '';
  return new URL(url).searchParams.get('_uid') ?? '';
}

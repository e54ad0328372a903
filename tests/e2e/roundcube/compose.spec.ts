import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { clickAccessible, findAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { cleanDraft, findingsInDraft, setStaff } from '../staff.ts';
import { findWarning } from '../warning.ts';
import { logIn } from './reader.ts';
import { ensureServers, type RoundcubeServer, startRoundcube } from './server.ts';
import { type SmtpSink, startSmtpSink, withoutChance } from './smtp-sink.ts';

/** Staff write in a real Roundcube: the panel beside the draft, the question at Send, and a real mail server behind. */

const servers = ensureServers();
const goBack = /^กลับไปแก้$/;
const sendAnyway = /^ส่งตามนี้$/;
const LINK = 'https://nongbua.example/tax';
const TEXT = `เทศบาลตำบลหนองบัวขอแจ้งกำหนดชำระภาษีที่ดิน ดูรายละเอียดที่ ${LINK} สอบถามงานจัดเก็บรายได้`;

test.describe('Writing in Roundcube', () => {
  test.skip(!servers.ok, servers.ok ? '' : servers.problem);
  let server: RoundcubeServer;
  let sink: SmtpSink;
  test.beforeAll(async () => {
    sink = await startSmtpSink();
    server = await startRoundcube({ skin: 'elastic', language: 'th_TH', smtpPort: sink.port });
  });
  test.afterAll(async () => {
    await server.close();
    await sink.close();
  });

  test('a link is found while it is typed, and gone when it is taken out', async ({ page, own }) => {
    await setStaff(own, {});
    await openCompose(page, server);
    const editor = await write(page, TEXT);
    await findWarning(page, findingsInDraft);
    await page.screenshot({ path: '.work/screens/roundcube-compose-folded.png' });
    await clickAccessible(page, await findWarning(page, findingsInDraft, 'button'));
    await findWarning(page, /มีลิงก์/);
    await page.screenshot({ path: '.work/screens/roundcube-compose-open.png' });
    await editor.fill(TEXT.replace(LINK, 'สำนักงาน'));
    await findWarning(page, cleanDraft);
    expect(await findAccessible(page, 'button', findingsInDraft)).toBeNull();
  });

  test('nothing is there where drafts are not to be checked', async ({ page, own }) => {
    await setStaff(own, { staffMode: 'off' });
    await openCompose(page, server);
    await write(page, TEXT);
    await page.waitForLoadState('networkidle');
    expect(await findAccessible(page, 'button', findingsInDraft)).toBeNull();
  });

  test('Send asks; going back sends nothing; sending anyway sends once and keeps the reason', async ({ page, own }) => {
    await setStaff(own, { stopAtSend: true });
    await openCompose(page, server);
    await write(page, TEXT);
    await findWarning(page, findingsInDraft);
    const before = sink.mails.length;
    await page.locator('button.send, a.send').first().click();
    await page.screenshot({ path: '.work/screens/roundcube-compose-send.png' });
    await clickAccessible(page, await findWarning(page, goBack, 'button'));
    await expect.poll(() => findAccessible(page, 'button', goBack)).toBeNull();
    expect(sink.mails.length).toBe(before);
    await page.locator('#compose-subject').press('Control+Enter');
    await findWarning(page, sendAnyway, 'button');
    await page.keyboard.press('Tab');
    await clickAccessible(page, await findWarning(page, sendAnyway, 'button'));
    await expect.poll(() => sink.mails.length).toBe(before + 1);
    const kept = async () => JSON.stringify(await own.evaluate("chrome.storage.local.get('sent-anyway')"));
    await expect.poll(kept).toContain('"codes":["link"');
    expect(await kept()).not.toContain('nongbua');
  });

  test('the draft and the mail that arrives are the same to the byte with and without the extension', async ({
    page,
    own,
  }) => {
    await setStaff(own, {});
    const withIt = await send(page, server, sink, () => findWarning(page, findingsInDraft));
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium');
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const plain: BrowserContext = await browser.newContext({ locale: 'th-TH' });
    const without = await send(await plain.newPage(), server, sink, async () => undefined);
    await browser.close();
    expect(withIt.draft).toBe(without.draft);
    expect(withIt.mail).toBe(without.mail);
    expect(withIt.mail).toContain('nongbua.example');
  });
});

async function openCompose(page: Page, server: RoundcubeServer): Promise<void> {
  await logIn(page, server);
  await page.goto(`${server.origin}/?_task=mail&_action=compose`);
  await page.frameLocator('#composebody_ifr').locator('body').waitFor();
  // Once its editor is ready, the page gives the keyboard to the first field, whoever is writing by then.
  await page.waitForFunction('rcmail.env.identities_initialized === true');
}

async function write(page: Page, text: string) {
  await page.locator('#compose_to input, textarea[name="_to"]').first().fill('somchai@example.com');
  await page.locator('#compose-subject').fill('ภาษีที่ดิน');
  const editor = page.frameLocator('#composebody_ifr').locator('body');
  await editor.click();
  await page.keyboard.type(text);
  return editor;
}

/** Writes a mail and sends it; what the draft was in the page, and the mail as the server got it. */
async function send(page: Page, server: RoundcubeServer, sink: SmtpSink, ready: () => Promise<unknown>) {
  await openCompose(page, server);
  const editor = await write(page, TEXT);
  await ready();
  const draft = await editor.evaluate((body) => body.innerHTML);
  const before = sink.mails.length;
  await page.locator('button.send, a.send').first().click();
  await expect.poll(() => sink.mails.length).toBe(before + 1);
  return { draft, mail: withoutChance(sink.mails.at(-1) ?? '') };
}

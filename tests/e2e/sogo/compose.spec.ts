import { clickAccessible, findAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { cleanDraft, findingsInDraft, setStaff } from '../staff.ts';
import { findWarning } from '../warning.ts';
import { answerMail, logIn, openMail } from './reader.ts';
import { ensureSogo, type SogoServer, startSogo } from './server.ts';

/** Staff answer a mail in a real SOGo: the mail that is answered is quoted below, and is not theirs. */

const servers = ensureSogo();
const scam = 'แจ้งคืนภาษีเงินได้บุคคลธรรมดา 12,500 บาท';

test.describe('Writing in SOGo', () => {
  test.skip(!servers.ok, servers.ok ? '' : servers.problem);
  let server: SogoServer;
  test.beforeAll(async () => {
    server = await startSogo();
  });
  test.afterAll(() => server.close());

  test('a link in an answer is found, that of the mail that is answered is not', async ({ page, own }) => {
    await setStaff(own, {});
    await logIn(page, server);
    await openMail(page, scam);
    const editor = await answerMail(page, 'ยืนยันรับเงินคืนภาษี');
    const before = await editor.evaluate((body) => body.innerHTML);
    await editor.click();
    await findWarning(page, cleanDraft, 'button');
    expect(await editor.evaluate((body) => body.innerHTML)).toBe(before);
    await editor.press('Control+Home');
    await page.keyboard.type('เทศบาลตำบลหนองบัว ดูที่ https://nongbua.example/tax ');
    await clickAccessible(page, await findWarning(page, findingsInDraft, 'button'));
    await findWarning(page, /nongbua\.example/);
    expect(await findAccessible(page, 'StaticText', /^“?https?:..rd-go-th/)).toBeNull();
    await page.screenshot({ path: '.work/screens/sogo-compose.png' });
  });
});

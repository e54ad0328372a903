import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { pageWordsOf } from '../../../components/words/page-words-of.ts';
import { qrWordsOf } from '../../../components/words/qr-words.ts';
import { reportWordsOf } from '../../../components/words/report/report-words-of.ts';
import { expect, test } from '../extension.ts';
import { expectNoViolations, openPage } from '../own-page.ts';

/** The check page with what people have in their hands: pictures, codes, a mail, and things that are none of these. */

const { check } = pageWordsOf('th');
const qr = qrWordsOf('th');
const LINK = 'https://rd-go-th.example/pay';
const CLAIM = 'กรมสรรพากรแจ้งคืนภาษี 12,500 บาท สแกนคิวอาร์โค้ดเพื่อยืนยันสิทธิ์';

const codeFile = (text: string) => ({
  name: 'code.gif',
  mimeType: 'image/gif',
  buffer: Buffer.from(encodeQR(text, 'gif', { scale: 4, border: 4 })),
});

/** A valid PNG of one colour, one bit a pixel: 400 megapixels in 50 kilobytes. */
function whitePng(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function resultOf(page: Page) {
  return page.getByRole('region', { name: check.result });
}

/** Gives the page a picture that is made in it, by the event of a paste: no picture of that size has to travel. */
async function pastePicture(page: Page, width: number, height: number, draw = ''): Promise<void> {
  await page.evaluate(`(async () => {
    const canvas = new OffscreenCanvas(${width}, ${height});
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, ${width}, ${height});
    ${draw}
    const transfer = new DataTransfer();
    transfer.items.add(new File([await canvas.convertToBlob()], 'image.png', { type: 'image/png' }));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
  })()`);
}

test('a picture with a code is checked as the link in it, without a mouse', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  await page.locator('input[type=file]').setInputFiles(codeFile(LINK));
  await expect(resultOf(page)).toBeFocused();
  await expect(resultOf(page)).toContainText(qr.found(1));
  await expect(resultOf(page)).toContainText('คิวอาร์โค้ดนี้พาไปที่');
  await expect(resultOf(page)).toContainText('rd-go-th.example');
  await expectNoViolations(page);
});

test('a code belongs to the text that was entered with it', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  await page.getByLabel(check.text).fill(CLAIM);
  await page.locator('input[type=file]').setInputFiles(codeFile('https://forms.example/a'));
  const headline = resultOf(page).getByRole('heading', { level: 2 }).first();
  await expect(headline).toContainText('อย่าสแกนคิวอาร์โค้ด');
  await expect(headline).toContainText('กรมสรรพากร');
});

test('what a code pays, joins or dials is said in words', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  for (const [text, said] of [
    ['00020101021129370016A0000006770101110113006669000012353037646304ABCD', qr.payments.phone],
    ['WIFI:T:WPA;S:cafe;P:secret;;', qr.wifi('cafe')],
    ['tel:1441', qr.call('1441')],
    ['ชั้น 3', qr.text],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(codeFile(text));
    await expect(resultOf(page)).toContainText(said);
  }
});

test('a picture is pasted from the clipboard, and one without a code is said to have none', async ({
  extension,
  page,
}) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  await pastePicture(page, 400, 300);
  await expect(page.getByRole('alert')).toHaveText(check.problems['no-code']);
});

test('a picture of a hundred megapixels is looked at without freezing the page', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  await page.evaluate(`{
    globalThis.beats = 0;
    setInterval(() => { globalThis.beats += 1; }, 20);
  }`);
  await pastePicture(page, 11_000, 9_500, 'globalThis.beats = 0;');
  await expect(page.getByRole('alert')).toHaveText(check.problems['no-code']);
  // The page went on while it was unpacked and searched.
  expect(await page.evaluate('beats')).toBeGreaterThan(10);
});

test('a picture whose head claims more than any camera takes is refused before it is unpacked', async ({
  extension,
  page,
}) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  const bomb = { name: 'bomb.png', mimeType: 'image/png', buffer: whitePng(20_000) };
  await page.locator('input[type=file]').setInputFiles(bomb);
  await expect(page.getByRole('alert')).toHaveText(check.problems['picture-too-big']);
});

test('a window is looked at only after the click, once', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  await page.evaluate(`{
    globalThis.asked = 0;
    navigator.mediaDevices.getDisplayMedia = async () => {
      globalThis.asked += 1;
      throw new DOMException('no', 'NotAllowedError');
    };
  }`);
  expect(await page.evaluate('asked')).toBe(0);
  await page.getByRole('button', { name: check.chooseScreen }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(check.problems['no-screen']);
  expect(await page.evaluate('asked')).toBe(1);
});

test('a message is pasted, judged and reported by keyboard alone', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'check' });
  const report = reportWordsOf('th');
  await page.getByLabel(check.text).focus();
  await page.keyboard.insertText('กรมสรรพากรแจ้งคืนภาษี 12,500 บาท กด https://rd-go-th.example/refund');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(resultOf(page)).toBeFocused();
  const button = page.getByRole('button', { name: check.report, exact: true });
  for (let steps = 0; steps < 30 && !(await button.evaluate((each) => each === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: check.report })).toBeFocused();
  await expect(page.getByRole('heading', { name: report.stepsTitle })).toBeVisible();
  await expect(page.getByRole('region', { name: report.pack.title })).toContainText('rd-go-th[.]example');
  await expectNoViolations(page);
});

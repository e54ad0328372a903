import { expect, test } from '@playwright/test';
import { encodeQR } from 'qr';
import { findFirefox } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { qrWordsOf } from '../../../components/words/qr-words.ts';
import { type FirefoxWithExtension, launchFirefox, openOwnPage } from './firefox.ts';

/**
 * Codes in pictures, read in a real Firefox on the page where things are checked. The picture of a tab, which the
 * toolbar button takes, cannot be had here: no protocol presses that button in Firefox.
 */

const executablePath = findFirefox();
test.skip(executablePath === null, 'no Firefox here');

let firefox: FirefoxWithExtension;

test.beforeAll(async () => {
  firefox = await launchFirefox(executablePath ?? '', extensionFolder('firefox'));
});
test.afterAll(async () => {
  await firefox?.browser.close();
});

test('Firefox: a picture with a code is checked as the link in it', async () => {
  const words = qrWordsOf('th');
  const page = await openOwnPage(firefox.browser, 'check.html');
  await page.waitForSelector('input[type=file]');
  const gif = Buffer.from(encodeQR('https://rd-go-th.example/refund', 'gif', { scale: 4, border: 4 }));
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob(${JSON.stringify(gif.toString('base64'))}), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'code.gif', { type: 'image/gif' }));
    const input = document.querySelector('input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
  const text = () => page.evaluate('document.querySelector("main").innerText');
  await expect.poll(text).toContain(words.found(1));
  await expect.poll(text).toContain('rd-go-th.example');
});

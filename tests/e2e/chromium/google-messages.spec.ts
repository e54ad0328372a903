import { readFindings } from '../../../cli/start/findings.ts';
import { CONVERSATION, messagesPage, type Sms } from '../../sites/pages/google-messages.ts';
import { accessibleText, clickAccessible, findAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { strictPage } from './served-page.ts';

/** A page built as Google Messages is, under its real host: text messages of one conversation, some of them late. */

const SCAM: Sms = {
  id: '107',
  text: 'การไฟฟ้าส่วนภูมิภาค แจ้งคืนเงินประกันมิเตอร์ กด <a target="_blank" href="https://pea-th.example/x">https://pea-th.example/x</a>',
};
const THANKS: Sms = { id: '108', text: 'ขอบคุณค่ะ เจอกันพรุ่งนี้' };
const ANSWER: Sms = { ...SCAM, id: '109', outgoing: true };

/** Adds the next of the messages that wait in a template, as the page does when one comes. */
const script = `
  addEventListener('message-comes', () => {
    const waiting = document.querySelector('#waiting').content.firstElementChild;
    if (waiting !== null) document.querySelector('mws-bottom-anchored .content').append(waiting);
  });`;

function pageWith(shown: readonly Sms[], waiting: readonly Sms[], year: 2020 | 2026): string {
  const [, late = ''] =
    /<\/mws-tombstone-message-wrapper>([\s\S]*?)<\/div><\/mws-bottom-anchored>/.exec(
      messagesPage('PEA', waiting, year),
    ) ?? [];
  return messagesPage('PEA', shown, year).replace('</body>', `<template id="waiting">${late}</template></body>`);
}

for (const year of [2020, 2026] as const) {
  test(`Google Messages, ${year}: each text message gets its verdict, also one that comes late`, async ({
    page,
    own,
  }) => {
    const html = pageWith([THANKS, ANSWER], [SCAM], year);
    await page.route('https://messages.google.com/**', (route) => route.fulfill(strictPage(html, script)));
    await page.goto(CONVERSATION);
    const levels = async () => (await readFindings(own, CONVERSATION)).map(({ level }) => level);
    await expect.poll(levels).toEqual(['none', 'none']);
    expect(await accessibleText(page)).not.toMatch(warningName);

    await page.evaluate(() => dispatchEvent(new Event('message-comes')));
    await expect.poll(async () => (await levels()).toSorted()).toEqual(['danger', 'none', 'none']);
    await findWarning(page, warningName);
    await page.screenshot({ path: `.work/screens/google-messages-${year}.png` });
  });
}

test('Google Messages: the link of a bad message asks first', async ({ page }) => {
  const opened = await watchOpened(page.context(), 'pea-th.example');
  await page.route('https://messages.google.com/**', (route) =>
    route.fulfill(strictPage(messagesPage('PEA', [SCAM], 2026))),
  );
  await page.goto(CONVERSATION);
  await findWarning(page, warningName);
  await page.getByRole('link', { name: 'https://pea-th.example/x' }).click();
  await clickAccessible(page, await findWarning(page, backButton, 'button'));
  await expect.poll(() => findAccessible(page, 'button', openButton)).toBeNull();
  expect(opened()).toEqual([]);
});

test('Google Messages: an empty page asks for nothing', async ({ page, own }) => {
  await page.route('https://messages.google.com/**', (route) =>
    route.fulfill(
      strictPage('<html><body><mw-authentication-container>QR</mw-authentication-container></body></html>'),
    ),
  );
  await page.goto('https://messages.google.com/web/authentication');
  expect(await readFindings(own, 'https://messages.google.com/')).toEqual([]);
});

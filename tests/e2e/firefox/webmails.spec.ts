import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { CONVERSATION, messagesPage } from '../../sites/pages/google-messages.ts';
import { hordeHtml, hordePreview, type Mail, snappymail, zimbraHtml } from '../../sites/pages/mailboxes.ts';
import { sogoMessage } from '../../sites/pages/sogo.ts';
import { elasticPreview } from '../../sites/pages.ts';
import { addressOf } from '../loopback.ts';
import { withWrittenFrames } from '../written-frames.ts';
import { type FirefoxWithExtension, findingsIn, grantInFirefox, launchFirefox, warningsIn } from './firefox.ts';

/** Pages built as those of webmails that offices run, on an origin of loopback that was added, in a real Firefox. */

const executablePath = findFirefox();
test.skip(executablePath === null, 'no Firefox here');

const MAIL: Mail = {
  id: '257',
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: 'me@company.example',
  subject: 'แจ้งคืนภาษี',
  html: '<p>กรมสรรพากรแจ้งคืนเงินภาษี กรุณากดลิงก์เพื่อยืนยัน <a href="https://rd-go-th.example/x" target="_blank">ยืนยันรับเงินคืน</a></p>',
};

const PAGES: Readonly<Record<string, string>> = {
  roundcube: elasticPreview({ ...MAIL, body: MAIL.html }),
  sogo: sogoMessage({ ...MAIL, to: [MAIL.to], parts: [MAIL.html] }),
  zimbra: zimbraHtml(MAIL),
  horde: hordePreview(MAIL, hordeHtml(MAIL.html)),
  snappymail: snappymail(MAIL),
};

let firefox: FirefoxWithExtension;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const page = PAGES[url.slice(1).split(/[?#]/)[0] ?? ''] ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(withWrittenFrames(page));
  });
  origin = await addressOf(server);
  firefox = await launchFirefox(executablePath ?? '', extensionFolder('firefox'));
  await grantInFirefox(firefox.own, 'http://127.0.0.1/*');
});
test.afterAll(async () => {
  await firefox?.browser.close();
  server?.close();
});

for (const name of Object.keys(PAGES)) {
  test(`Firefox: a page as ${name} builds it gets its verdict, and its link asks`, async () => {
    const address = `${origin}/${name}`;
    const page = await firefox.browser.newPage();
    await page.goto(address);
    await expect
      .poll(async () => (await findingsIn(firefox.own, address)).map(({ level }) => level))
      .toEqual(['danger']);
    const [finding] = await findingsIn(firefox.own, address);
    expect(finding?.agencyId).toBe('rd');
    expect(finding?.id).toContain(`${name}:`);
    await expect.poll(() => warningsIn(firefox.own, address)).toContain('rd-go-th.example');

    const frames = page.frames();
    const body = frames.length > 1 ? frames[frames.length - 1] : page;
    const tabs = (await firefox.browser.pages()).length;
    await body?.click('a[href="https://rd-go-th.example/x"]');
    await expect.poll(() => warningsIn(firefox.own, address)).toContain('เปิดต่อ');
    expect((await firefox.browser.pages()).length).toBe(tabs);
    await page.close();
  });
}

test('Firefox: a text message under its real host gets its verdict and a floating warning', async () => {
  const page = await firefox.browser.newPage();
  const text = 'กรมสรรพากรแจ้งคืนเงินภาษี กด https://refund-th.example/x เพื่อยืนยัน';
  const body = `<!doctype html>${messagesPage('RD', [{ id: '1', text }], 2026)}`;
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(CONVERSATION);
  // While the page's frames are still being made, the browser refuses to ask them.
  const levels = () => findingsIn(firefox.own, CONVERSATION).then((all) => all.map(({ level }) => level));
  await expect.poll(() => levels().catch(() => [])).toEqual(['danger']);
  await expect.poll(() => warningsIn(firefox.own, CONVERSATION).catch(() => '')).not.toBe('');
  expect(await page.evaluate('document.querySelectorAll("body ruthan-warning").length')).toBe(0);
  await page.close();
});

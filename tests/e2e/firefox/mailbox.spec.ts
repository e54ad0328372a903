import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type RunningServer, readSampleMails, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { bodyAsSent, bodyInPage } from '../body.ts';
import { expected } from '../expected.ts';
import {
  type FirefoxWithExtension,
  findingsIn,
  focusedIn,
  grantInFirefox,
  launchFirefox,
  warningsIn,
} from './firefox.ts';

/** The sample mailbox in a real Firefox. */

const executablePath = findFirefox();
test.skip(executablePath === null, 'no Firefox here');

let firefox: FirefoxWithExtension;
let mailbox: RunningServer;

test.beforeAll(async () => {
  mailbox = await serveMailbox();
  firefox = await launchFirefox(executablePath ?? '', extensionFolder('firefox'));
  await grantInFirefox(firefox.own, 'http://127.0.0.1/*');
});
test.afterAll(async () => {
  await firefox?.browser.close();
  await mailbox?.close();
});

for (const mail of await readSampleMails()) {
  test(`Firefox: ${mail.id} gets its verdict`, async () => {
    const page = await firefox.browser.newPage();
    await page.goto(`${mailbox.origin}/#${mail.id}`);
    await expect.poll(async () => (await findingsIn(firefox.own, mailbox.origin)).length).toBe(1);
    const [finding] = await findingsIn(firefox.own, mailbox.origin);
    const { level, agency, reason } = expected[mail.id] ?? { level: 'none' };
    expect(finding?.level, finding?.reasons.join(', ')).toBe(level);
    if (agency !== undefined) expect(finding?.agencyId).toBe(agency);
    if (reason !== undefined) expect(finding?.reasons).toContain(reason);
    // What draws a warning is brought in once the finding is known. Whose hotline a number is may be told of an honest
    // mail; that is a note and no warning.
    const isWarned = async () => /^(?!เบอร์ )./u.test(await warningsIn(firefox.own, mailbox.origin));
    await expect.poll(isWarned).toBe(level !== 'none');
    expect(await page.evaluate(bodyInPage), 'the message is left as it was').toBe(
      await page.evaluate(bodyAsSent, mail),
    );
    await page.close();
  });
}

test('Firefox: a bad link asks first; "back" has the focus, "open" opens a tab', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${mailbox.origin}/#06-shown-address`);
  await expect.poll(() => warningsIn(firefox.own, mailbox.origin)).toContain('dlt-renew.example');
  const tabs = (await firefox.browser.pages()).length;
  // The question is in the page before it is shown, and has the keyboard only then.
  const focused = () => focusedIn(firefox.own, mailbox.origin);
  const saysOpen = async () => (await warningsIn(firefox.own, mailbox.origin)).includes('เปิดต่อ');

  await page.click('a[href="https://dlt-renew.example/pay"]');
  await expect.poll(saysOpen).toBe(true);
  await expect.poll(focused).toBe('กลับ');
  await page.keyboard.press('Enter');
  await expect.poll(saysOpen).toBe(false);
  expect((await firefox.browser.pages()).length).toBe(tabs);
  expect(page.url()).toBe(`${mailbox.origin}/#06-shown-address`);

  await page.click('a[href="https://dlt-renew.example/pay"]');
  await expect.poll(saysOpen).toBe(true);
  await expect.poll(focused).toBe('กลับ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await firefox.browser.pages()).length).toBe(tabs + 1);
  expect(page.url()).toBe(`${mailbox.origin}/#06-shown-address`);
});

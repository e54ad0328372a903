import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type RunningServer, readSampleMails, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { expected } from '../expected.ts';
import { type FirefoxWithExtension, findingsIn, grantInFirefox, launchFirefox, warningsIn } from './firefox.ts';

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
    const warnings = await warningsIn(firefox.own, mailbox.origin);
    expect(warnings !== '', warnings).toBe(level !== 'none');
    await page.close();
  });
}

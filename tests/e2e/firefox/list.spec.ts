import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findProgram } from '../../../cli/start/apt.ts';
import { findFirefox } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type RunningServer, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import { thaiListing } from '../../../components/words/th-listing.ts';
import { wordsOf } from '../../../components/words/words-of.ts';
import { type StaticHost, startNginx } from '../list/nginx.ts';
import { AGE, createSamplePublisher, NUMBERS, OPERATOR, type SamplePublisher } from '../list/sample-list.ts';
import { MAIL } from '../list/sample-mail.ts';
import { type FirefoxWithExtension, grantInFirefox, launchFirefox, openOwnPage, warningsIn } from './firefox.ts';

/** A number list in a real Firefox, from a real static host: connected by hand, shown in a message and in the popup. */

const executablePath = findFirefox();
test.skip(executablePath === null, 'no Firefox here');
test.skip(findProgram('nginx') === null, 'no nginx here; the tests of the list get one');
test.describe.configure({ mode: 'serial' });

let firefox: FirefoxWithExtension;
let mailbox: RunningServer;
let publisher: SamplePublisher;
let host: StaticHost;

test.beforeAll(async () => {
  // Six commands of the publisher and the start of a Firefox: a minute where other work shares the machine.
  test.setTimeout(240_000);
  mailbox = await serveMailbox(0, async () => [MAIL]);
  publisher = await createSamplePublisher();
  await publisher.publish({ black: [], grey: [], white: [] });
  host = await startNginx(publisher.directory);
  firefox = await launchFirefox(executablePath ?? '', extensionFolder('firefox'));
  await grantInFirefox(firefox.own, 'http://127.0.0.1/*');
});
test.afterAll(async () => {
  await firefox?.browser.close();
  await host?.close();
  await publisher?.close();
  await mailbox?.close();
});

test('Firefox: address, key file and fingerprint in the options connect a list', async () => {
  const options = await openOwnPage(firefox.browser, 'options.html');
  await clickButton(options, '#list', thaiList.connect);
  await options.waitForSelector('form.connect');
  const [address, fingerprint] = await options.$$('form.connect input:not([type=file])');
  await address?.type(host.address);
  await fingerprint?.type(publisher.root.fingerprint);
  // A page of an extension has no dialog that the protocol can answer: the file is given to the control itself.
  await options.evaluate(giveFile('form.connect input[type=file]', publisher.root.text));
  // It is read after it was chosen; the label of the control names such a file in any case.
  await options.waitForFunction(`document.querySelector('form.connect [role=status]').textContent === 'root.json'`);
  await clickButton(options, 'form.connect', thaiList.connect);
  const section = () => options.evaluate(`document.querySelector('#list').textContent`);
  for (const text of [OPERATOR, host.address, thaiList.black('1'), thaiList.white('1'), thaiList.ageDays(AGE)]) {
    await expect.poll(section).toContain(text);
  }
  await options.close();
  expect((await host.answered()).map(({ path }) => path)).toContain('/metadata/timestamp.json');
});

test('Firefox: each number of a message has its label and its underline', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${mailbox.origin}/#${MAIL.id}`);
  // Of the listed ones the worst stands in the first view; all others have their labels under "details".
  for (const words of [thaiListing.black.short, wordsOf('th').warning.moreNumbers(2)]) {
    await expect.poll(() => warningsIn(firefox.own, mailbox.origin)).toContain(words);
  }
  for (const status of ['black', 'grey', 'white', 'unlisted'] as const) {
    const painted = `[...(CSS.highlights.get('ruthan-${status}') ?? [])].map(String)`;
    await expect.poll(() => page.evaluate(painted)).toEqual([NUMBERS[status]]);
  }
  await page.close();
});

test('Firefox: the popup says what the list says of a number', async () => {
  const popup = await openOwnPage(firefox.browser, 'popup.html');
  await popup.waitForSelector('#check-box');
  await popup.type('#check-box', NUMBERS.black);
  await popup.click('form.box button[type=submit]');
  const result = () => popup.evaluate(`document.querySelector('#check-result').textContent`);
  await expect.poll(result).toContain(thaiListing.black.short);
  await expect.poll(result).toContain(OPERATOR);
  await popup.close();
});

/** Presses a button once the page has drawn it; that a page has loaded says nothing of what its script draws. */
async function clickButton(page: Page, within: string, name: string): Promise<void> {
  await page.waitForFunction(`(() => {
    const buttons = [...document.querySelectorAll(${JSON.stringify(`${within} button`)})];
    const button = buttons.find(({ textContent }) => textContent.trim() === ${JSON.stringify(name)});
    button?.click();
    return button !== undefined;
  })()`);
}

/** Chooses a file in a control, as the browser does when its dialog closes. */
function giveFile(selector: string, content: string): string {
  return `{
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(content)}], 'root.json', { type: 'application/json' }));
    const input = document.querySelector(${JSON.stringify(selector)});
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`;
}

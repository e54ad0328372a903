import { connectByClicks, listSection, openOptions } from '../../../cli/list-demo/options-page.ts';
import { type RunningServer, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import { thaiListing } from '../../../components/words/th-listing.ts';
import type { ListingStatus } from '../../../utils/model.ts';
import { clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { findWarning } from '../warning.ts';
import { forgetList } from './forget-list.ts';
import { type StaticHost, startNginx } from './nginx.ts';
import { BODY, CONTEST, createSamplePublisher, NUMBERS, OPERATOR, type SamplePublisher } from './sample-list.ts';
import { openMail, paintedText } from './sample-mail.ts';
import { killWorker } from './worker.ts';

/** What people see of the list: a label on each number, in the warning and in the message, and why. */

test.describe.configure({ mode: 'serial' });

let mailbox: RunningServer;
let publisher: SamplePublisher;
let host: StaticHost;

test.beforeAll(async ({ extension }) => {
  // Six commands of the publisher: a minute where other work shares the machine.
  test.setTimeout(240_000);
  await forgetList(extension);
  mailbox = await serveMailbox();
  publisher = await createSamplePublisher();
  await publisher.publish({ black: [], grey: [], white: [] });
  host = await startNginx(publisher.directory);
});
test.afterAll(async () => {
  await host?.close();
  await publisher?.close();
  await mailbox?.close();
});

const details = /^รายละเอียด/;

/** The chip of a number that says so. */
function chip(number: string, status: ListingStatus): RegExp {
  const digits = number.replaceAll('-', '').split('').join('\\s?');
  return new RegExp(`${digits}\\s*${thaiListing[status].short}`);
}

test('without a list every number is "not checked", and nothing says otherwise', async ({ page }) => {
  await openMail(page, mailbox.origin);
  await clickAccessible(page, await findWarning(page, details, 'button'));
  for (const number of Object.values(NUMBERS)) await findWarning(page, chip(number, 'no-list'), 'button');
  await expect.poll(() => paintedText(page)).toMatchObject({ 'ruthan-no-list': Object.values(NUMBERS) });
});

test('a wrong fingerprint connects to nothing', async ({ extension }) => {
  const options = await openOptions(extension.context, extension.extensionId);
  const wrong = {
    ...publisher.root,
    fingerprint: publisher.root.fingerprint.replace(/./, (digit) => (digit === '0' ? '1' : '0')),
  };
  await connectByClicks(options, host.address, wrong);
  await expect(listSection(options)).toContainText(thaiList.problems['wrong-fingerprint']);
  await expect(listSection(options)).toContainText(thaiList.none);
  expect(await host.answered(), 'nothing is asked of the host').toEqual([]);
  await options.close();
});

test('connected by a person, it says whose list it is and what is on it', async ({ extension }) => {
  const options = await openOptions(extension.context, extension.extensionId);
  await connectByClicks(options, host.address, publisher.root);
  const section = listSection(options);
  for (const text of [OPERATOR, CONTEST, host.address, thaiList.black('1'), thaiList.grey('1'), thaiList.white('1')]) {
    await expect(section).toContainText(text);
  }
  await options.close();
});

for (const killed of [false, true]) {
  test(`each number has its label${killed ? ', from a worker that had been killed' : ''}`, async ({ page, own }) => {
    if (killed) await killWorker(own);
    await openMail(page, mailbox.origin);
    // The worst of the listed numbers comes into the first view when the list has answered, and moves what is below it.
    await findWarning(page, chip(NUMBERS.black, 'black'), 'button');
    await clickAccessible(page, await findWarning(page, details, 'button'));
    for (const status of ['black', 'grey', 'white', 'unlisted'] as const) {
      await findWarning(page, chip(NUMBERS[status], status), 'button');
    }
    await expect
      .poll(() => paintedText(page))
      .toMatchObject({
        'ruthan-black': [NUMBERS.black],
        'ruthan-grey': [NUMBERS.grey],
        'ruthan-white': [NUMBERS.white],
        'ruthan-unlisted': [NUMBERS.unlisted],
      });
    expect(Object.keys(await paintedText(page))).not.toContain('ruthan-no-list');
  });
}

test('a label opens: whose list, since when, why, how old, whom to ask', async ({ page }) => {
  await openMail(page, mailbox.origin);
  await clickAccessible(page, await findWarning(page, chip(NUMBERS.black, 'black'), 'button'));
  // The pointer is on the chip: its number in the message is marked, and no other.
  await expect.poll(() => paintedText(page)).toMatchObject({ 'ruthan-pointed': [NUMBERS.black] });
  for (const text of [new RegExp(OPERATOR), /พ\.ค\.|พฤษภาคม/, /หลอกให้กู้เงิน/, /3 วัน/, new RegExp(CONTEST)]) {
    await findWarning(page, text, 'StaticText');
  }
  // Of more than two listed numbers the worst stands in the first view, the others under "details".
  await clickAccessible(page, await findWarning(page, details, 'button'));
  await clickAccessible(page, await findWarning(page, chip(NUMBERS.white, 'white'), 'button'));
  await findWarning(page, new RegExp(`^เบอร์.*${BODY}`), 'StaticText');
});

test('disconnected, every number is "not checked" again', async ({ extension, page }) => {
  const options = await openOptions(extension.context, extension.extensionId);
  await options.getByRole('button', { name: thaiList.disconnect }).click();
  await expect(listSection(options)).toContainText(thaiList.none);
  await page.bringToFront();
  await openMail(page, mailbox.origin);
  await expect.poll(() => paintedText(page)).toMatchObject({ 'ruthan-no-list': Object.values(NUMBERS) });
  await options.close();
});

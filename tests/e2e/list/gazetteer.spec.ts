import type { Page } from '@playwright/test';
import { readSummary } from '../../../cli/list-demo/ask.ts';
import { connectByClicks, listSection, openOptions, updateByClick } from '../../../cli/list-demo/options-page.ts';
import { type RunningServer, type SampleMail, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { formatDay } from '../../../components/words/format.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import { BUNDLED } from '../../../utils/agencies/bundled-tables.ts';
import { entryOf, NEW_BODY, type RenewableJson, renewable } from '../../agencies/renewal/renewed.ts';
import type { Row } from '../../list/client/publisher.ts';
import { expect, test } from '../extension.ts';
import { onlyFinding } from '../findings.ts';
import { findWarning } from '../warning.ts';
import { type AttackedHost, createAttackedHost } from './attacked-host.ts';
import { openMail } from './sample-mail.ts';

/** Names of bodies travel beside the numbers: messages are judged by what came, and never by less than what ships. */

test.describe.configure({ mode: 'serial' });

let mailbox: RunningServer;
let attacked: AttackedHost;
let options: Page;

const RELEASED = '2026-12-01';
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => [66_690_000_000 + index * 7, 'fraud', '2026-05']);

/** An edition with a body that does not ship and another name for one that does. */
function edition(version: number, change: (file: RenewableJson) => void = () => undefined): Uint8Array {
  // As it stands, with fields that no writer of ours would write.
  const file = renewable((made) => {
    made.version = version;
    made.agencies.push({ ...NEW_BODY });
    const rd = entryOf(made, 'rd');
    const names: readonly unknown[] = Array.isArray(rd['names']) ? rd['names'] : [];
    rd['names'] = [...names, 'กรมคืนสุขภาษีไทย'];
    change(made);
  });
  return new TextEncoder().encode(JSON.stringify(file));
}

function mail(id: string, text: string): SampleMail {
  return {
    id,
    from: { name: 'แจ้งเตือน', address: 'notice@notice.example' },
    to: { name: 'มาลี ใจดี', address: 'malee@mail.example' },
    date: '2026-12-02T09:00:00+07:00',
    subject: 'แจ้งสิทธิ์',
    text,
  };
}

const NEW = mail('91-new-body', 'สำนักงานอวกาศพลเรือน แจ้งยืนยันสิทธิ์ของท่าน https://space-office.example/ok');
const ALIAS = mail('92-new-name', 'กรมคืนสุขภาษีไทย แจ้งยืนยันสิทธิ์ของท่าน https://refund-tax.example/ok');
const SHIPPED = mail('93-shipped', 'กรมสรรพากร แจ้งยืนยันสิทธิ์ของท่าน https://rd-refund.example/ok');

test.beforeAll(async ({ extension }) => {
  mailbox = await serveMailbox();
  attacked = await createAttackedHost();
  attacked.publisher.setGazetteer(edition(1000));
  await attacked.publisher.publish({ black: rows(100) });
  await attacked.show();
  options = await openOptions(extension.context, extension.extensionId);
});
test.afterAll(async () => {
  await options?.close();
  await attacked?.close();
  await mailbox?.close();
});

/** Whose name the extension says that a mail uses; empty where nobody's. */
async function claimed(page: Page, own: Page, sample: SampleMail): Promise<string> {
  await page.bringToFront();
  await openMail(page, mailbox.origin, sample);
  return (await onlyFinding(own, mailbox.origin)).agencyId;
}

const day = (date: string) => formatDay(Date.parse(`${date}T12:00:00`), 'th');

test('before a list is connected, what ships is judged by, and that is said', async ({ page, own }) => {
  await expect(listSection(options)).toContainText(thaiList.gazetteerShipped(day(BUNDLED.released)));
  expect(await claimed(page, own, SHIPPED)).toBe('rd');
  expect(await claimed(page, own, NEW)).toBe('');
});

test('connected, a new body and a new name are known in the page', async ({ page, own }) => {
  await options.bringToFront();
  await connectByClicks(options, attacked.host.address, attacked.root);
  await expect(listSection(options)).toContainText(thaiList.gazetteerListed(day(RELEASED)));
  expect(await claimed(page, own, ALIAS)).toBe('rd');
  expect(await claimed(page, own, SHIPPED)).toBe('rd');
  expect(await claimed(page, own, NEW)).toBe('space-office');
  await findWarning(page, /สำนักงานอวกาศพลเรือน/);
});

const REFUSED: readonly { readonly name: string; readonly file: () => Uint8Array; readonly code: string }[] = [
  { name: 'an older edition', file: () => edition(999), code: 'rolled-back' },
  {
    name: 'an edition without half of the bodies',
    file: () => edition(1001, (file) => file.agencies.splice(0, Math.ceil(file.agencies.length * 0.6))),
    code: 'large-change',
  },
  {
    name: 'an edition with a rule in it',
    file: () => edition(1002, (file) => Object.assign(entryOf(file, 'rd'), { level: 'none' })),
    code: 'wrong-field',
  },
];

for (const [at, { name, file, code }] of REFUSED.entries()) {
  test(`${name}, signed with the real keys: refused, and the numbers go on`, async ({ page, own }) => {
    attacked.publisher.setGazetteer(file());
    await attacked.publisher.publish({ black: rows(101 + at) });
    await attacked.show();
    await options.bringToFront();
    await updateByClick(options);
    const section = listSection(options);
    await expect(section).toContainText(thaiList.gazetteerKept);
    await expect(section).toContainText(code);
    await expect(section).not.toContainText(thaiList.kept);
    expect(await readSummary(options)).toMatchObject({
      counts: { black: 101 + at },
      gazetteer: { version: 1000, fromList: true },
    });
    expect(await claimed(page, own, NEW)).toBe('space-office');
  });
}

test('a file that is not the one that was signed: nothing of the update is taken', async ({ page, own }) => {
  const { publisher, show } = attacked;
  publisher.setGazetteer(edition(1003));
  await publisher.publish({ black: rows(110) });
  for (const [path, bytes] of publisher.files) {
    if (path.endsWith('.gazetteer.json'))
      publisher.files.set(path, new Uint8Array([...bytes.slice(0, -2), 0x20, 0x0a]));
  }
  await show();
  await options.bringToFront();
  await updateByClick(options);
  await expect(listSection(options).getByRole('alert')).toHaveText(thaiList.problems['hash-differs']);
  expect(await claimed(page, own, NEW)).toBe('space-office');
});

test('disconnected, what ships is the floor again', async ({ page, own }) => {
  await options.bringToFront();
  await options.getByRole('button', { name: thaiList.disconnect }).click();
  await expect(listSection(options)).toContainText(thaiList.gazetteerShipped(day(BUNDLED.released)));
  expect(await claimed(page, own, NEW)).toBe('');
  expect(await claimed(page, own, SHIPPED)).toBe('rd');
});

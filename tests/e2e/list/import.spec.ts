import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readSummary } from '../../../cli/list-demo/ask.ts';
import { connectByClicks, listSection, openOptions } from '../../../cli/list-demo/options-page.ts';
import { type RunningServer, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import type { Row } from '../../list/client/publisher.ts';
import { expect, test } from '../extension.ts';
import { type AttackedHost, createAttackedHost } from './attacked-host.ts';
import { NUMBERS } from './sample-list.ts';
import { openMail, paintedText } from './sample-mail.ts';

/** An office without internet: the list comes on a stick, is judged as one from a host is, and its age is shown. */

test.describe.configure({ mode: 'serial' });

let mailbox: RunningServer;
let attacked: AttackedHost;

const DAY = 86_400_000;
const dayAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const key = (number: string) => Number(`66${number.replaceAll('-', '').slice(1)}`);
/** Ten numbers, so that one more is no large change. */
const rows = (more: readonly Row[] = []): Row[] => {
  const others = Array.from({ length: 9 }, (_, index) => 66_690_002_000 + index * 7);
  const ten = [key(NUMBERS.black), ...others].map((number): Row => [number, 'fraud', '2026-05']);
  return [...ten, ...more];
};

test.beforeAll(async () => {
  mailbox = await serveMailbox();
  attacked = await createAttackedHost();
  // Half a year under way: only root and targets are judged by their dates.
  const days = { targets: 90, snapshot: -1, timestamp: -1 };
  await attacked.publisher.publish({ black: rows() }, { released: dayAgo(40), days });
  await attacked.show();
});
test.afterAll(async () => {
  await attacked?.close();
  await mailbox?.close();
});

test('a folder with a list in it is taken under the key that was confirmed, with no request', async ({
  extension,
  page,
}) => {
  const { root, host, directory } = attacked;
  const first = await openOptions(extension.context, extension.extensionId);
  await connectByClicks(first, '', root);
  await expect(listSection(first)).toContainText(thaiList.fromFiles);
  await expect(listSection(first)).toContainText(thaiList.keyKept);
  await first.close();
  const options = await openOptions(extension.context, extension.extensionId);
  await importFolder(options, directory);
  await expect(listSection(options)).toContainText(thaiList.ageDays(40));
  await expect(listSection(options)).toContainText(thaiList.black('10'));
  expect((await readSummary(options)).state).toBe('fresh');
  expect(await host.answered(), 'nothing is asked of anybody').toEqual([]);
  await options.close();
  await page.bringToFront();
  await openMail(page, mailbox.origin);
  await expect.poll(() => paintedText(page)).toMatchObject({ 'ruthan-black': [NUMBERS.black] });
});

interface Brought {
  readonly name: string;
  readonly bring: (attacked: AttackedHost) => Promise<void>;
  /** What stands on the page afterwards. */
  readonly says: string;
  /** How many numbers are on the black list then. */
  readonly stands: string;
}

const older = new Map<string, Uint8Array>();
const newer = new Map<string, Uint8Array>();

const BROUGHT: readonly Brought[] = [
  {
    name: 'with a file that was changed',
    bring: async ({ publisher }) => {
      for (const [path, bytes] of publisher.files) older.set(path, bytes);
      await publisher.publish({ black: rows([[66_690_009_999, 'fraud', '2026-05']]) }, { released: dayAgo(30) });
      for (const [path, bytes] of publisher.files) newer.set(path, bytes);
      for (const [path, bytes] of publisher.files) if (path.endsWith('.bin')) publisher.files.set(path, broken(bytes));
    },
    says: thaiList.problems['hash-differs'],
    stands: '10',
  },
  {
    name: 'that is newer',
    bring: async ({ publisher }) => {
      publisher.files = new Map(newer);
    },
    says: thaiList.ageDays(30),
    stands: '11',
  },
  {
    name: 'that is older',
    bring: async ({ publisher }) => {
      publisher.files = new Map(older);
    },
    says: thaiList.problems['rolled-back'],
    stands: '11',
  },
];

for (const { name, bring, says, stands } of BROUGHT) {
  test(`a folder ${name}`, async ({ extension }) => {
    await bring(attacked);
    await attacked.show();
    const options = await openOptions(extension.context, extension.extensionId);
    await importFolder(options, attacked.directory);
    await expect(listSection(options)).toContainText(says);
    await expect(listSection(options)).toContainText(thaiList.black(stands));
    await options.close();
  });
}

test('a folder that is no list', async ({ extension }) => {
  const options = await openOptions(extension.context, extension.extensionId);
  await importFolder(options, join(attacked.directory, 'targets'));
  await expect(listSection(options).getByRole('alert')).toHaveText(thaiList.noList);
  await options.close();
});

function broken(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 1);
}

/**
 * Picks a folder, as a person does in the browser's own dialog. On a page of its own: in one that was given a file
 * before, Chromium's protocol gives no folder any more.
 */
async function importFolder(options: Page, folder: string): Promise<void> {
  const dialog = options.waitForEvent('filechooser');
  await listSection(options).getByRole('button', { name: thaiList.importButton }).click();
  await (await dialog).setFiles(folder);
}

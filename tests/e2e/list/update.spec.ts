import type { Page } from '@playwright/test';
import { lookUpNumbers, readRequests, readSummary, updateNow } from '../../../cli/list-demo/ask.ts';
import { connectByClicks, listSection, openOptions, updateByClick } from '../../../cli/list-demo/options-page.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import { expect, test } from '../extension.ts';
import { type Answered, type StaticHost, startNginx } from './nginx.ts';
import { AGE, createSamplePublisher, NUMBERS, others, type SamplePublisher } from './sample-list.ts';
import { killWorker } from './worker.ts';

/** What the extension asks of a real static host, and what stands when the host does not answer. */

test.describe.configure({ mode: 'serial' });

let publisher: SamplePublisher;
let host: StaticHost;
let options: Page;

test.beforeAll(async ({ extension }) => {
  // Five commands of the publisher and a first list: a minute where other work shares the machine.
  test.setTimeout(240_000);
  publisher = await createSamplePublisher();
  await publisher.publish({ black: others(1000), white: [] });
  host = await startNginx(publisher.directory);
  options = await openOptions(extension.context, extension.extensionId);
  await connectByClicks(options, host.address, publisher.root);
});
test.afterAll(async () => {
  await options?.close();
  await host?.close();
  await publisher?.close();
});

const paths = (answered: readonly Answered[]) => answered.map(({ status, path }) => `${status} ${path}`);
const e164 = (number: string) => `+66${number.replaceAll('-', '').slice(1)}`;

test('the first list comes in full parts, and the log names every request that the host saw', async () => {
  const answered = await host.answered();
  expect(paths(answered)).toContain('200 /targets/lists/black/f/1-p000.bin');
  expect(paths(answered)).toContain('200 /targets/lists/black/c/1-p000.bin');
  const requests = async () => (await readRequests(options)).filter(({ address }) => address.startsWith(host.address));
  // The log is written beside the update, which does not wait for it.
  const noted = async () => (await requests()).map(({ address }) => new URL(address).pathname);
  await expect.poll(noted).toEqual(answered.map(({ path }) => path));
  const sent = answered.filter(({ status }) => status === 200).reduce((sum, { bytes }) => sum + bytes, 0);
  expect((await requests()).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(sent);
});

test('nothing new is one request, and the host answers 304', async () => {
  await updateByClick(options);
  await expect(listSection(options)).toContainText(thaiList.unchanged);
  expect(paths(await host.answered())).toEqual(['304 /metadata/timestamp.json']);
});

test('a change comes as one delta of a few bytes', async () => {
  const added = '069-002-0001';
  await publisher.publish({ black: [...others(1000).slice(5), added] });
  expect((await lookUpNumbers(options, [e164(added)]))?.[0]?.status).toBe('unlisted');
  await updateByClick(options);
  const answered = await host.answered();
  expect(paths(answered)).toContain('200 /targets/lists/black/d/1-2.bin');
  expect(
    paths(answered).filter((path) => /\/[fc]\//.test(path)),
    'no full parts',
  ).toEqual([]);
  const delta = answered.find(({ path }) => path.endsWith('d/1-2.bin'));
  expect(delta?.bytes).toBeLessThan(120);
  const [gone = '', ...rest] = others(1000);
  const listings = await lookUpNumbers(options, [added, gone, rest[10] ?? ''].map(e164));
  expect(listings?.map(({ status }) => status)).toEqual(['black', 'unlisted', 'black']);
});

test('a worker that was killed asks with what it had: one request, 304', async ({ own }) => {
  await killWorker(own);
  expect((await updateNow(own)).outcome).toBe('unchanged');
  expect(paths(await host.answered())).toEqual(['304 /metadata/timestamp.json']);
});

test('two pages that update at once take turns: the delta is read once', async ({ extension }) => {
  await publisher.publish({ black: [...others(1000).slice(5), '069-002-0002'] });
  const other = await openOptions(extension.context, extension.extensionId);
  const reports = await Promise.all([updateNow(options), updateNow(other)]);
  expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['unchanged', 'updated']);
  const deltas = paths(await host.answered()).filter((path) => path.includes('/d/'));
  expect(deltas).toEqual(['200 /targets/lists/black/d/2-3.bin']);
  await other.close();
});

test('a host that is gone leaves the list, and says so with its age', async () => {
  await host.stop();
  const before = await readSummary(options);
  await updateByClick(options);
  const section = listSection(options);
  await expect(section).toContainText(thaiList.problems.unreachable);
  await expect(section).toContainText(thaiList.kept);
  await expect(section).toContainText(thaiList.ageDays(AGE));
  const after = await readSummary(options);
  expect(after.counts).toEqual(before.counts);
  expect((await lookUpNumbers(options, [e164(NUMBERS.black)]))?.[0]).toMatchObject({ status: 'black', ageDays: AGE });
  await host.start();
  await updateByClick(options);
  await expect(section).not.toContainText(thaiList.problems.unreachable);
});

test('a host that packs everything breaks no hash', async ({ extension }) => {
  const packing = await startNginx(publisher.directory, { packing: 'everything' });
  const page = await openOptions(extension.context, extension.extensionId);
  await page.getByRole('button', { name: thaiList.disconnect }).click();
  await expect(listSection(page)).toContainText(thaiList.none);
  await page.reload();
  await connectByClicks(page, packing.address, publisher.root);
  await expect(listSection(page)).toContainText(thaiList.black('997'));
  const parts = (await packing.answered()).filter(({ path }) => path.endsWith('.bin'));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(part, part.path).toMatchObject({ status: 200, packed: true });
  expect((await updateNow(page)).outcome).toBe('unchanged');
  expect(paths(await packing.answered())).toEqual(['304 /metadata/timestamp.json']);
  await page.close();
  await packing.close();
});

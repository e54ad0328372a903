import { expect, test } from '@playwright/test';
import { lookUpNumbers, readSummary } from '../../../cli/list-demo/ask.ts';
import { listSection, openOptions, updateByClick } from '../../../cli/list-demo/options-page.ts';
import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../../cli/start/chromium.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import { thaiOptions } from '../../../components/words/th-options.ts';
import { policyProblem, setPolicy } from '../policy.ts';
import { type StaticHost, startNginx } from './nginx.ts';
import { createSamplePublisher, NUMBERS, OPERATOR, type SamplePublisher } from './sample-list.ts';

/** Address and root key from an administrator's policy: a list that works at once and that nobody can change. */

const problem = policyProblem();
test.skip(problem !== null, problem ?? '');
test.describe.configure({ mode: 'serial' });

let publisher: SamplePublisher;
let host: StaticHost;
let takeBack: () => void;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  // Five commands of the publisher and the start of a browser: a minute where other work shares the machine.
  test.setTimeout(240_000);
  publisher = await createSamplePublisher();
  await publisher.publish({ black: [], white: [] });
  host = await startNginx(publisher.directory);
  const extension = extensionFolder('chrome');
  takeBack = setPolicy(extension, { listUrl: host.address, listRoot: publisher.root.text });
  browser = await launchWithExtension({ executablePath: findChromium() ?? '', extension });
});
test.afterAll(async () => {
  await browser?.close();
  takeBack?.();
  await host?.close();
  await publisher?.close();
});

test('the list of the policy is connected, its key is shown, and no control changes it', async () => {
  const options = await openOptions(browser.context, browser.extensionId);
  const section = listSection(options);
  await expect(section).toContainText(host.address);
  await expect(section).toContainText(publisher.root.fingerprint.slice(0, 4));
  await expect(section).toContainText(thaiOptions.locked);
  for (const name of [thaiList.disconnect, thaiList.change, thaiList.connect]) {
    await expect(section.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await updateByClick(options);
  await expect(section).toContainText(OPERATOR);
  const number = `+66${NUMBERS.black.replaceAll('-', '').slice(1)}`;
  expect((await lookUpNumbers(options, [number]))?.[0]?.status).toBe('black');
  await options.close();
});

test('what asks past the page is refused too', async () => {
  const options = await openOptions(browser.context, browser.extensionId);
  const { root } = publisher;
  const payload = { address: 'http://127.0.0.1:9/', root: root.text, fingerprint: root.fingerprint };
  const ask = (type: string, given: unknown) =>
    options.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type, payload: given })})`);
  expect(await ask('list-connect', payload)).toMatchObject({
    value: { outcome: 'failed', problem: { code: 'locked' } },
  });
  await ask('list-disconnect', null);
  expect(await readSummary(options)).toMatchObject({
    source: { address: host.address, locked: true },
    counts: { black: 1 },
  });
  await options.close();
});

import { readSummary } from '../../../cli/list-demo/ask.ts';
import { expect, test } from '../extension.ts';
import { forgetList } from './forget-list.ts';

/** What a browser does without any list: the hotlines that ship, and one update at a time. */

test.beforeAll(({ extension }) => forgetList(extension));

const ask = (type: string, payload: unknown) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ type, payload })}).then(({ value }) => value)`;

test('the hotlines that ship are white from the first start, and no list is said to be connected', async ({ own }) => {
  const lookup = ask('lookup', ['1569', '1161', '1999', '+66812345678']);
  await expect
    .poll(() => own.evaluate(`${lookup}.then((listings) => listings?.map(({ status }) => status))`))
    .toEqual(['white', 'white', 'no-list', 'no-list']);
  const operators: unknown = await own.evaluate(`${lookup}.then(([first]) => first.operator)`);
  expect(operators).toContain('ไม่ใช่ของแพลตฟอร์ม');
  expect(await readSummary(own)).toMatchObject({ state: 'none', source: { kind: 'none' } });
});

test('the worker waits while a page updates the list', async ({ own }) => {
  const seen: unknown = await own.evaluate(`(async () => {
    const { promise: held, resolve: free } = Promise.withResolvers();
    await new Promise((granted) => {
      void navigator.locks.request('ruthan-list-update', () => {
        granted();
        return held;
      });
    });
    const asked = ${ask('list-update-now', null)};
    let waiting = [];
    while (waiting.length === 0) ({ pending: waiting } = await navigator.locks.query());
    const early = await Promise.race([asked, 'waits']);
    free();
    return { early, after: (await asked).problem.code };
  })()`);
  expect(seen).toEqual({ early: 'waits', after: 'not-connected' });
});

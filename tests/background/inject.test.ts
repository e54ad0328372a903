import { expect, it } from 'vitest';
import { injectEngine, injectReader, injectWarning } from '../../utils/background/inject.ts';

/** What the browser was asked to put where. */
function record() {
  const asked: unknown[] = [];
  const insertCSS = async (what: unknown): Promise<void> => void asked.push(what);
  const executeScript = async (what: unknown): Promise<[]> => {
    asked.push(what);
    return [];
  };
  return { asked, api: { scripting: { insertCSS, executeScript } } };
}

it.each([
  ['the engine', injectEngine, '/engine.js'],
  ['what shows warnings', injectWarning, '/warning.js'],
] as const)('brings %s into the frame that asked, and no other', async (_, inject, file) => {
  const { asked, api } = record();
  await inject(api, { tab: 3, frame: 7 });
  const target = { tabId: 3, frameIds: [7] };
  expect(asked.at(-1)).toEqual({ target, files: [file], injectImmediately: true });
  for (const each of asked) expect(each).toMatchObject({ target });
});

it('brings what reads a site into the frame that asked, and no other', async () => {
  const { asked, api } = record();
  await injectReader(api, 'reader-chat', { tab: 3, frame: 7 });
  const target = { tabId: 3, frameIds: [7] };
  expect(asked).toEqual([{ target, files: ['/reader-chat.js'], injectImmediately: true }]);
});

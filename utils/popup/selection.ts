import type { browser } from 'wxt/browser';
import { messageWith } from '../message-with.ts';
import type { Message } from '../model.ts';
import { takeSelectedText } from '../protocol-client.ts';
import { parseMessage } from './message-guards.ts';

type Api = Pick<typeof browser, 'scripting'>;

/** As WXT names it in the build. */
const SELECTION_FILE = '/selection.js';

/**
 * What is selected in a tab, with its links. Opening the popup, or choosing from the context menu, lets us look once;
 * where the browser does not (a frame of another site), what it said itself is taken, without links. Null where nothing
 * is.
 */
export async function findSelection(api: Api, tab: number | null): Promise<Message | null> {
  const inPage = tab === null ? null : await readSelection(api, tab);
  // Taken in any case, so that it does not lie about.
  const told = await takeSelectedText();
  if (inPage !== null) return inPage;
  return told.ok && told.value !== null && told.value !== ''
    ? messageWith({ id: 'selection', body: told.value })
    : null;
}

async function readSelection({ scripting }: Api, tab: number): Promise<Message | null> {
  try {
    const target = { tabId: tab, allFrames: true };
    const answers = await scripting.executeScript({ target, files: [SELECTION_FILE], injectImmediately: true });
    return answers.map(({ result }) => parseMessage(result)).find((message) => message !== null) ?? null;
  } catch {
    return null;
  }
}

import { browser } from 'wxt/browser';
import type { KeptPart, KeptStore } from './kept-store.ts';

const keyOf = (part: KeptPart): string => `training-${part}`;

/** The extension's local storage, which no web page can read. */
export const extensionKept: KeptStore = {
  read: async (part) => (await browser.storage.local.get(keyOf(part)))[keyOf(part)],
  write: (part, value) =>
    browser.storage.local.set({ [keyOf(part)]: value }).then(
      () => true,
      () => false,
    ),
};

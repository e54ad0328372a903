import type { Page } from '@playwright/test';
import { expect } from './extension.ts';

/** Names of the button beside a compose window, in Thai: with something that must be changed, and without. */
export const findingsInDraft = /^ตรวจก่อนส่ง: .*ต้องแก้ \d/;
export const cleanDraft = /^ตรวจก่อนส่ง: (?!.*ต้องแก้)/;

/** Sets the extension to check drafts, as its options do, and waits until it does. */
export async function setStaff(own: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const all = { language: 'th', staffMode: 'on', ...settings };
  await own.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(all)} })`);
  const registered = () => own.evaluate("chrome.scripting.getRegisteredContentScripts({ ids: ['drafts'] })");
  await expect.poll(async () => JSON.stringify(await registered()).includes('drafts.js')).toBe(all.staffMode === 'on');
}

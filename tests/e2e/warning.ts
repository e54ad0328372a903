import type { Page } from '@playwright/test';
import { type AccessibleNode, accessibleNodes } from './accessibility.ts';
import { expect } from './extension.ts';

/** Names by which a screen reader announces our parts, in both languages. The words: components/words/. */
export const warningName = /^(?:คำเตือนจากรู้ทัน|Warning from Ruthan)/;
export const backButton = /^(?:กลับ|Back)$/;
export const openButton = /^(?:เปิดต่อ|Open it anyway)/;

/** Sets the extension's language, as its options do. */
export async function setLanguage(own: Page, language: 'th' | 'en'): Promise<void> {
  await own.evaluate(`chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)} } })`);
}

/** Waits for a node of ours by its name, of any role or of one, and returns it. */
export async function findWarning(page: Page, name: RegExp, role?: string): Promise<AccessibleNode> {
  const find = async () => {
    const nodes = await accessibleNodes(page);
    return nodes.find((node) => name.test(node.name) && (role === undefined || node.role === role));
  };
  await expect.poll(async () => (await find()) !== undefined, { message: `${role ?? 'node'} ${name}` }).toBe(true);
  const found = await find();
  if (found === undefined) throw new Error(`${name} went away`);
  return found;
}

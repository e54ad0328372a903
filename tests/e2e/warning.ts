import type { Page } from '@playwright/test';
import { type AccessibleNode, accessibleNodes } from './accessibility.ts';
import { expect } from './extension.ts';

/**
 * Names by which a screen reader announces our parts, in both languages, also among the names of all parts, a line
 * each.
 */
export const warningName = /^(?:คำเตือนจากรู้ทัน|Warning from Ruthan)/m;
export const backButton = /^(?:กลับ|Back)$/;
export const openButton = /^(?:เปิดต่อ|Open it anyway)/;

/** Sets the extension's language, as its options do. */
export async function setLanguage(own: Page, language: 'th' | 'en'): Promise<void> {
  await own.evaluate(`chrome.storage.local.set({ settings: { language: ${JSON.stringify(language)} } })`);
}

/**
 * Waits for a node of ours by its name, of any role or of one, and returns it as it was seen: in a page that moves its
 * message all the time there may be none a moment later.
 */
export async function findWarning(page: Page, name: RegExp, role?: string): Promise<AccessibleNode> {
  let found: readonly AccessibleNode[] = [];
  const isThere = async () => {
    const nodes = await accessibleNodes(page);
    found = nodes.filter((node) => name.test(node.name) && (role === undefined || node.role === role));
    return found.length > 0;
  };
  await expect.poll(isThere, { message: `${role ?? 'node'} ${name}` }).toBe(true);
  const [node] = found;
  if (node === undefined) throw new Error(`no ${name}`);
  return node;
}

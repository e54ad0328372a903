import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';

/** What is asked of every page of the extension. */

/** Opens one of the pages with these settings, and no others. */
export async function openPage(
  page: Page,
  { extensionId, name, settings = {} }: { extensionId: string; name: string; settings?: object },
): Promise<void> {
  const address = `chrome-extension://${extensionId}/${name}.html`;
  await page.goto(address);
  await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function expectNoViolations(page: Page): Promise<void> {
  // What is still fading in has no contrast yet.
  const moving = `document.getAnimations().filter(({ playState }) => playState === 'running').length`;
  await expect.poll(() => page.evaluate(moving), { message: 'animations' }).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // A window that has just been made narrower is followed with the next frame.
  const over = () => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  await expect.poll(over, { message: 'pixels wider than the window' }).toBeLessThanOrEqual(0);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../../../cli/start/browsers.ts';
import { panelSamples } from '../../components/gallery/panel-samples.ts';
import { popupSamples } from '../../components/gallery/popup-samples.ts';
import { samples } from '../../components/samples.ts';

/**
 * Every state of the warning, the popup and the side panel, drawn without an extension: accessible, and nothing lost.
 */

const folder = mkdtempSync(join(tmpdir(), 'ruthan-states-'));
let browser: Browser;

test.beforeAll(async () => {
  await build({
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: [new URL('../../components/gallery/page.tsx', import.meta.url).pathname],
    outfile: join(folder, 'page.js'),
  });
  const html =
    '<!doctype html><html lang="th"><meta charset="utf-8"><title>states</title><script src="page.js"></script>';
  writeFileSync(join(folder, 'page.html'), html.replace('<script', '<body><script'));
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const SURFACES = {
  banner: Object.keys(samples),
  popup: Object.keys(popupSamples('th')),
  panel: Object.keys(panelSamples('th')),
  dialog: [''],
  quiet: [''],
} as const;
const LANGUAGES = ['th', 'en'] as const;

/** What axe found, as it is to be read in a test's report. */
function found({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): unknown {
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function eachState(
  surface: keyof typeof SURFACES,
  { query = '', context }: { readonly query?: string; readonly context: BrowserContextOptions },
  check: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const page = await (await browser.newContext({ ...context, reducedMotion: 'reduce' })).newPage();
  for (const language of LANGUAGES) {
    for (const sample of SURFACES[surface]) {
      const address = `show=${surface}&sample=${sample}&language=${language}${query}`;
      await page.goto(`${pathToFileURL(join(folder, 'page.html')).href}?${address}`);
      await check(page, address);
    }
  }
  await page.context().close();
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The page around a banner is not ours: it has no heading and no main part of its own. */
const OF_A_PAGE = ['page-has-heading-one', 'landmark-one-main', 'region', 'heading-order'];

for (const surface of ['banner', 'popup', 'panel', 'dialog', 'quiet'] as const) {
  const isWhole = surface === 'popup' || surface === 'panel';

  test(`every ${surface} has no violations`, async () => {
    test.setTimeout(300_000);
    await eachState(surface, { query: '&open=details', context: {} }, async (page, name) => {
      const inLight = new AxeBuilder({ page }).withTags(RULES).disableRules(isWhole ? [] : OF_A_PAGE);
      expect(found(await inLight.analyze()), name).toEqual([]);
      // In the dark only the colours are others.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const inDark = new AxeBuilder({ page }).withRules(['color-contrast']);
      expect(found(await inDark.analyze()), `${name} in the dark`).toEqual([]);
    });
  });

  test(`every ${surface} fits into 320 px, also at 200 %`, async () => {
    test.setTimeout(180_000);
    for (const query of isWhole ? ['', '&size=200'] : ['', '&open=next', '&open=details']) {
      const context = { viewport: { width: 320, height: 640 } };
      await eachState(surface, { query, context }, async (page, name) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${name}: pixels wider than the window`).toBeLessThanOrEqual(0);
      });
    }
  });

  test(`every ${surface} has its edges in forced colours`, async () => {
    await eachState(surface, { context: { forcedColors: 'active' } }, async (page, name) => {
      const hidden = await page.evaluate(edgesMissing);
      expect(hidden, `${name}: controls that cannot be told from the ground`).toEqual([]);
    });
  });
}

/** Runs in the page: buttons of ours that have neither an edge nor an underline. */
function edgesMissing(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const buttons = roots.flatMap((root) => [...root.querySelectorAll('.button')]);
  return buttons
    .filter((button) => {
      const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(button);
      return (borderTopStyle === 'none' || borderTopWidth === '0px') && textDecorationLine === 'none';
    })
    .map(({ outerHTML }) => outerHTML);
}

test('nothing moves where a person wants no motion', async () => {
  await eachState('banner', { query: '&open=details', context: {} }, async (page, name) => {
    const running = await page.evaluate(
      () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 0).length,
    );
    expect(running, name).toBe(0);
  });
});

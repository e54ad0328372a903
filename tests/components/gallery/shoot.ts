/**
 * Photographs every state of every surface: `node tests/components/gallery/shoot.ts FOLDER [PART OF A NAME]`.
 * Fails where a page is wider than its window.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { samples } from '../samples.ts';
import { checkSamples } from './check-samples.ts';
import { findChromium } from './find-chromium.ts';
import { optionsSamples } from './options-samples.ts';
import { panelSamples } from './panel-samples.ts';
import { popupSamples } from './popup-samples.ts';
import { reportSamples } from './report-samples.ts';
import { welcomeSamples } from './welcome-samples.ts';

const [folder = 'test-results/gallery', wanted = ''] = process.argv.slice(2);
const opens = ['danger', 'listed', 'request'];

const ofPages = [
  ...Object.keys(optionsSamples('th')).map((sample) => `show=options&sample=${sample}`),
  'show=options&sample=first&open=all',
  ...Object.keys(checkSamples('th')).map((sample) => `show=check&sample=${sample}`),
  ...Object.keys(welcomeSamples('th')).map((sample) => `show=welcome&sample=${sample}`),
  ...Object.keys(reportSamples('th')).map((sample) => `show=report&sample=${sample}`),
  'show=report&sample=sms&open=lost',
];

const shots = [
  ...Object.keys(samples).map((sample) => `show=banner&sample=${sample}`),
  ...opens.flatMap((sample) =>
    ['collapsed', 'next', 'details'].map((open) => `show=banner&sample=${sample}&open=${open}`),
  ),
  ...Object.keys(popupSamples('th')).map((sample) => `show=popup&sample=${sample}`),
  ...Object.keys(panelSamples('th')).map((sample) => `show=panel&sample=${sample}`),
  'show=dialog',
  'show=quiet',
  'show=mark',
  ...ofPages,
];

interface Variant {
  readonly name: string;
  readonly shots: readonly string[];
  /** Added to the address. */
  readonly query: string;
  readonly context: BrowserContextOptions;
}

const variants: readonly Variant[] = ['th', 'en'].flatMap((language) => [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({
      name: `${language}-${colorScheme}-${width}`,
      shots,
      query: `&language=${language}`,
      context: { colorScheme, viewport: { width, height: 640 } },
    })),
  ),
  {
    name: `${language}-largest-320`,
    shots: ofPages,
    query: `&language=${language}&size=200`,
    context: { viewport: { width: 320, height: 640 } },
  },
  {
    name: `${language}-forced-1280`,
    shots: ofPages,
    query: `&language=${language}`,
    context: { forcedColors: 'active', viewport: { width: 1280, height: 640 } },
  },
]);

/** The names of those that are wider than their window. */
async function shoot(browser: Browser, address: string, variant: Variant): Promise<readonly string[]> {
  const page = await browser.newPage({ ...variant.context, reducedMotion: 'reduce' });
  const wide: string[] = [];
  for (const shot of variant.shots) {
    const name = `${shot.replaceAll(/show=|sample=|open=/g, '').replaceAll('&', '-')}-${variant.name}`;
    if (!name.includes(wanted)) continue;
    await page.goto(`${address}?${shot}${variant.query}`);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) wide.push(`${name}: ${over} px`);
  }
  await page.close();
  return wide;
}

await mkdir(folder, { recursive: true });
const entry = new URL('page.tsx', import.meta.url).pathname;
const bundle = { bundle: true, jsx: 'automatic', jsxImportSource: 'preact', outfile: join(folder, 'page.js') } as const;
await build({ ...bundle, entryPoints: [entry] });
const html = '<!doctype html><meta charset="utf-8"><title>gallery</title><body><script src="page.js"></script>';
await writeFile(join(folder, 'page.html'), html);

const browser = await chromium.launch(findChromium());
const wide: string[] = [];
for (const variant of variants) {
  wide.push(...(await shoot(browser, pathToFileURL(join(folder, 'page.html')).href, variant)));
}
await browser.close();
if (wide.length > 0) {
  process.stderr.write(`wider than the window:\n${wide.join('\n')}\n`);
  process.exitCode = 1;
}

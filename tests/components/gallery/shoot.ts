/** Photographs every state: `node tests/components/gallery/shoot.ts FOLDER`. Fails where a page is wider than its window. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { samples } from '../samples.ts';
import { findChromium } from './find-chromium.ts';
import { popupSamples } from './popup-samples.ts';

const [folder = 'test-results/gallery'] = process.argv.slice(2);
const opens = ['danger', 'listed', 'request'];

const shots = [
  ...Object.keys(samples).map((sample) => `show=banner&sample=${sample}`),
  ...opens.flatMap((sample) =>
    ['collapsed', 'next', 'details'].map((open) => `show=banner&sample=${sample}&open=${open}`),
  ),
  ...Object.keys(popupSamples('th')).map((sample) => `show=popup&sample=${sample}`),
  'show=dialog',
  'show=mark',
];

await mkdir(folder, { recursive: true });
const entry = new URL('page.tsx', import.meta.url).pathname;
const bundle = { bundle: true, jsx: 'automatic', jsxImportSource: 'preact', outfile: join(folder, 'page.js') } as const;
await build({ ...bundle, entryPoints: [entry] });
const html = '<!doctype html><meta charset="utf-8"><title>gallery</title><body><script src="page.js"></script>';
await writeFile(join(folder, 'page.html'), html);

const browser = await chromium.launch(findChromium());
const wide: string[] = [];
for (const language of ['th', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 640 }, reducedMotion: 'reduce' });
      for (const shot of shots) {
        const name = `${shot.replaceAll(/show=|sample=|open=/g, '').replaceAll('&', '-')}-${language}-${colorScheme}-${width}`;
        await page.goto(`${pathToFileURL(join(folder, 'page.html'))}?${shot}&language=${language}`);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${name}: ${over} px`);
      }
      await page.close();
    }
  }
}
await browser.close();
if (wide.length > 0) {
  process.stderr.write(`wider than the window:\n${wide.join('\n')}\n`);
  process.exitCode = 1;
}

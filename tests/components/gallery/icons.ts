/** Draws the toolbar's PNGs from the two logos: `node tests/components/gallery/icons.ts`. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const FOLDER = new URL('../../../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];
/** Up to this size the simpler drawing is used: the pupil of the other one would blur. */
const SMALL = 32;

const browser = await chromium.launch(findChromium());
for (const size of SIZES) {
  const svg = await readFile(new URL(size <= SMALL ? 'logo-small.svg' : 'logo.svg', FOLDER), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, FOLDER).pathname, omitBackground: true });
  await page.close();
}
await browser.close();

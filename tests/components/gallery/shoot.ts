/**
 * Photographs every state of every surface: `npm run gallery -- [FOLDER] [PART OF A NAME]`. Fails where something can
 * be seen to be wrong (`faults.ts`).
 */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { bundleGallery } from './bundle.ts';
import { findFaults } from './faults.ts';
import { findChromium } from './find-chromium.ts';
import { nameOf, type Variant, variants } from './shots.ts';

const [folder = '.work/gallery', wanted = ''] = process.argv.slice(2);

/** Gives how many faults there are; each is told as it is found. */
async function shoot(browser: Browser, address: string, variant: Variant): Promise<number> {
  const shots = variant.shots.filter((shot) => nameOf(shot, variant).includes(wanted));
  if (shots.length === 0) return 0;
  const page = await browser.newPage({ ...variant.context, reducedMotion: 'reduce' });
  let found = 0;
  for (const shot of shots) {
    const name = nameOf(shot, variant);
    await page.goto(`${address}?${shot}${variant.query}`);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    for (const fault of await page.evaluate(findFaults)) {
      process.stderr.write(`${name}: ${fault}\n`);
      found += 1;
    }
  }
  await page.close();
  return found;
}

const address = await bundleGallery(folder);
const browser = await chromium.launch(findChromium());
let faults = 0;
for (const variant of variants) faults += await shoot(browser, address, variant);
await browser.close();
if (faults > 0) process.exitCode = 1;

/**
 * Photographs every state of every surface: `npm run gallery -- [FOLDER] [PART OF A NAME]`. Fails where something can be
 * seen to be wrong (`faults.ts`).
 */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { bundleGallery } from './bundle.ts';
import { findFaults } from './faults.ts';
import { findChromium } from './find-chromium.ts';
import { nameOf, type Variant, variants } from './shots.ts';

const [folder = '.work/gallery', wanted = ''] = process.argv.slice(2);

async function shoot(browser: Browser, address: string, variant: Variant): Promise<readonly string[]> {
  const page = await browser.newPage({ ...variant.context, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const shot of variant.shots) {
    const name = nameOf(shot, variant);
    if (!name.includes(wanted)) continue;
    await page.goto(`${address}?${shot}${variant.query}`);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    found.push(...(await page.evaluate(findFaults)).map((fault) => `${name}: ${fault}`));
  }
  await page.close();
  return found;
}

const address = await bundleGallery(folder);
const browser = await chromium.launch(findChromium());
const faults: string[] = [];
for (const variant of variants) faults.push(...(await shoot(browser, address, variant)));
await browser.close();
if (faults.length > 0) {
  process.stderr.write(`${faults.length} faults:\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}

import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, test } from '@playwright/test';
import { bannerSamples } from '../../components/gallery/banner-samples.ts';
import { bundleGallery } from '../../components/gallery/bundle.ts';
import { findFaults } from '../../components/gallery/faults.ts';
import { findChromium } from '../../components/gallery/find-chromium.ts';
import { nameOf, variants } from '../../components/gallery/shots.ts';

/**
 * Every state of every surface looked at by machine, in both languages, schemes and widths, at the largest text and in
 * forced colours: nothing is cut off, nothing lies over other words, everything can be pressed; and axe finds nothing.
 * Colours move nothing, so dark is looked at in one width.
 */

const folder = join('.work', 'gallery');
/** Both languages and both schemes once: width changes nothing that axe sees, forced colours are the reader's own. */
const SEEN_BY_AXE: ReadonlySet<string> = new Set(['th-light-1280', 'en-dark-1280']);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const variant of variants.filter(({ name }) => !name.endsWith('-dark-320'))) {
  test(variant.name, async () => {
    test.setTimeout(600_000);
    const address = await bundleGallery(folder);
    const browser = await chromium.launch(findChromium());
    const context = await browser.newContext({ ...variant.context, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const shot of variant.shots) {
      const name = nameOf(shot, variant);
      await page.goto(`${address}?${shot}${variant.query}`);
      faults.push(...(await page.evaluate(findFaults)).map((fault) => `${name}: ${fault}`));
      if (!SEEN_BY_AXE.has(variant.name)) continue;
      const { violations } = await new AxeBuilder({ page })
        .withTags(TAGS)
        .disableRules(['document-title', 'html-has-lang'])
        .analyze();
      faults.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id} ${html.slice(0, 120)}`)),
      );
    }
    await browser.close();
    expect(faults).toEqual([]);
  });
}

/** A reading pane of a mailbox in three columns, on a screen of 1366 × 768; the page has a margin of 12 px. */
const PANE = { width: 625 + 24, height: 640 };
/** Pixels: half of such a pane stays with the message. */
const HIGHEST_BANNER = 300;

for (const language of ['th', 'en']) {
  test(`the banner leaves the message in sight, in ${language}`, async () => {
    const address = await bundleGallery(folder);
    const browser = await chromium.launch(findChromium());
    const page = await browser.newPage({ viewport: PANE, reducedMotion: 'reduce' });
    const tooHigh: string[] = [];
    for (const sample of bannerSamples.keys()) {
      await page.goto(`${address}?show=banner&sample=${sample}&language=${language}`);
      const box = await page.getByRole('region').boundingBox();
      if (box === null || box.height > HIGHEST_BANNER) tooHigh.push(`${sample}: ${box?.height}`);
    }
    await browser.close();
    expect(tooHigh).toEqual([]);
  });
}

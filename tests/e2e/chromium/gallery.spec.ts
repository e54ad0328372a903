import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, test } from '@playwright/test';
import { bundleGallery } from '../../components/gallery/bundle.ts';
import { findFaults } from '../../components/gallery/faults.ts';
import { findChromium } from '../../components/gallery/find-chromium.ts';
import { nameOf, variants } from '../../components/gallery/shots.ts';

/**
 * Every state of every surface looked at by machine, in both languages, schemes and widths, at the largest text and in
 * forced colours: nothing is cut off, nothing lies over other words, everything can be pressed; and axe finds nothing.
 */

const folder = join('.work', 'gallery');
/** Both languages and both schemes once: width changes nothing that axe sees, forced colours are the reader's own. */
const SEEN_BY_AXE: ReadonlySet<string> = new Set(['th-light-1280', 'en-dark-1280']);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const variant of variants) {
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

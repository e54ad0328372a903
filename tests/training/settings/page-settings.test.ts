import { describe, expect, it } from 'vitest';
import { createPageSettings } from '../../../utils/training/settings/page-settings.ts';
import { pageStorage } from '../page-storage.ts';

describe('settings of a page that stands alone', () => {
  it('speak Thai first, and keep what was chosen', async () => {
    const kept = pageStorage();
    const settings = createPageSettings(() => kept);
    expect(await settings.read()).toEqual({ language: 'th', textSize: 100 });
    let told = 0;
    settings.follow(() => {
      told += 1;
    });
    await settings.saveLanguage('en');
    expect(told).toBe(1);
    expect((await createPageSettings(() => kept).read()).language).toBe('en');
  });

  it('hold until the page is closed where the browser gives a file no storage', async () => {
    const settings = createPageSettings(() => {
      throw new Error('denied');
    });
    await settings.saveLanguage('en');
    expect((await settings.read()).language).toBe('en');
  });
});

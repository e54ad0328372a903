import { describe, expect, it } from 'vitest';
import { createPageSettings } from '../../../utils/training/settings/page-settings.ts';

/** A page's storage that keeps what it is given. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('settings of a page that stands alone', () => {
  it('speak Thai first, and keep what was chosen', async () => {
    const kept = storage();
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

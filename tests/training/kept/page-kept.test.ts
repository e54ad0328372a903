import { describe, expect, it } from 'vitest';
import { createPageKept } from '../../../utils/training/kept/page-kept.ts';
import { pageStorage } from '../page-storage.ts';

describe('what a page on a stick keeps', () => {
  it('comes back, each part on its own', async () => {
    const area = pageStorage();
    const kept = createPageKept(() => area);
    expect(await kept.write('own', [{ id: 'a' }])).toBe(true);
    expect(await createPageKept(() => area).read('own')).toEqual([{ id: 'a' }]);
    expect(await kept.read('draft')).toBeNull();
  });

  it('is nothing where it is no JSON', async () => {
    const area = pageStorage();
    area.setItem('ruthan-training-own', '{');
    expect(await createPageKept(() => area).read('own')).toBeNull();
  });

  it('is refused where the browser grants a file no storage, and that is said', async () => {
    const kept = createPageKept(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await kept.read('own')).toBeNull();
    expect(await kept.write('own', [])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createSentAnywayStore, LONGEST_REASON, SENT_ANYWAY_KEY } from '../../utils/compose/sent-anyway.ts';

function area(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    remove: async (key: string) => void delete stored[key],
  };
}

describe('what was sent anyway', () => {
  it('is kept in order, without a word of the mail', async () => {
    const store = createSentAnywayStore(area());
    await Promise.all([
      store.add({ at: 1, codes: ['link'], reason: '  ผู้รับขอเอง ' }),
      store.add({ at: 2, codes: ['link', 'says-click'], reason: '' }),
    ]);
    expect(await store.read()).toEqual([
      { at: 1, codes: ['link'], reason: 'ผู้รับขอเอง' },
      { at: 2, codes: ['link', 'says-click'], reason: '' },
    ]);
    await store.clear();
    expect(await store.read()).toEqual([]);
  });

  it('is bounded', async () => {
    const storage = area();
    const store = createSentAnywayStore(storage);
    for (let at = 0; at < 205; at++) await store.add({ at, codes: [], reason: 'ก'.repeat(1000) });
    const kept = await store.read();
    expect(kept).toHaveLength(200);
    expect(kept[0]?.at).toBe(5);
    expect(kept[0]?.reason).toHaveLength(LONGEST_REASON);
  });

  it.each<[string, unknown]>([
    ['no list', { at: 1 }],
    ['no records', [null, 5, { at: 'x', codes: [], reason: '' }, { at: 1, codes: 'link', reason: '' }]],
  ])('leaves out what is none: %s', async (_, raw) => {
    expect(await createSentAnywayStore(area({ [SENT_ANYWAY_KEY]: raw })).read()).toEqual([]);
  });

  it('drops codes that are gone, not the record', async () => {
    const raw = [{ at: 1, codes: ['link', 'gone'], reason: 'r' }];
    expect(await createSentAnywayStore(area({ [SENT_ANYWAY_KEY]: raw })).read()).toEqual([
      { at: 1, codes: ['link'], reason: 'r' },
    ]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Dismissal } from '../../utils/dismissals/dismissal.ts';
import { createDismissalStore, parseDismissal } from '../../utils/dismissals/store.ts';

const one: Dismissal = {
  scope: 'sender',
  sender: 'news@office.example',
  domains: ['forms.example'],
  codes: ['gov-claim-with-link'],
  fingerprint: '',
  from: 100,
  until: 200,
};
const other: Dismissal = { ...one, sender: 'else@office.example', until: 150 };

beforeEach(() => fakeBrowser.reset());

describe('the dismissals of this machine', () => {
  it('are kept, each once, and taken away one by one', async () => {
    const store = createDismissalStore(fakeBrowser.storage.local);
    await store.add(one, 100);
    await store.add(other, 100);
    await store.add({ ...one, from: 120, until: 220 }, 120);
    expect(await store.read(120)).toEqual([other, { ...one, from: 120, until: 220 }]);
    await store.remove(one, 120);
    expect(await store.read(120)).toEqual([other]);
  });

  it('lose none of two that are said at once', async () => {
    const store = createDismissalStore(fakeBrowser.storage.local);
    await Promise.all([store.add(one, 100), store.add(other, 100)]);
    expect(await store.read(100)).toHaveLength(2);
  });

  it('are forgotten when they expire', async () => {
    const store = createDismissalStore(fakeBrowser.storage.local);
    await store.add(one, 100);
    await store.add(other, 100);
    expect(await store.read(150)).toEqual([one]);
    expect(await store.read(200)).toEqual([]);
  });

  it('hold at most five hundred, the newest', async () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...one, sender: `a${index}@b.example` }));
    await fakeBrowser.storage.local.set({ dismissals: many });
    const store = createDismissalStore(fakeBrowser.storage.local);
    await store.add(one, 100);
    const kept = await store.read(100);
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)).toEqual(one);
  });
});

describe('what was stored', () => {
  it.each<[string, unknown, unknown]>([
    ['as it was', one, one],
    ['a code that is gone', { ...one, codes: ['gov-claim-with-link', 'gone'] }, one],
    ['rubbish', 'rubbish', null],
    ['no scope', { ...one, scope: 'all' }, null],
    ['no time', { ...one, until: '200' }, null],
    ['no domains', { ...one, domains: undefined }, null],
  ])('%s', (_, raw, expected) => {
    expect(parseDismissal(raw)).toEqual(expected);
  });
});

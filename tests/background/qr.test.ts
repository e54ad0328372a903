import { expect, it } from 'vitest';
import { followCodesWishes } from '../../utils/background/qr.ts';

type Listener = (name: never, tab: never) => void;

/** A browser whose menu and shortcut can be used. */
function createBrowser() {
  const listeners = new Map<string, Listener>();
  const opened: string[] = [];
  const api = {
    action: { openPopup: async () => void opened.push('popup') },
    runtime: { getURL: (path: string) => `ours:${path}` },
    windows: { create: async ({ url }: { readonly url: string }) => opened.push(url) },
    commands: { onCommand: { addListener: (listener: Listener) => void listeners.set('shortcut', listener) } },
    contextMenus: { onClicked: { addListener: (listener: Listener) => void listeners.set('menu', listener) } },
  };
  return {
    api,
    opened,
    use: (way: 'menu' | 'shortcut', what: unknown, tab: unknown) =>
      Reflect.apply(listeners.get(way) ?? fail, undefined, [what, tab]),
  };
}

function fail(): never {
  throw new Error('nobody listens');
}

const TAB = { id: 7, windowId: 2 };

it.each([
  ['menu', { menuItemId: 'read-codes' }],
  ['shortcut', 'read-codes'],
] as const)('the %s opens the popup for its tab, once', (way, what) => {
  const { api, opened, use } = createBrowser();
  const wish = Reflect.apply(followCodesWishes, undefined, [api]);
  use(way, what, TAB);
  expect(opened).toEqual(['popup']);
  expect([wish.take(), wish.take()]).toEqual([{ tab: 7, window: 2 }, null]);
});

it.each([
  ['menu', { menuItemId: 'check-selection' }, TAB],
  ['shortcut', 'focus-warning', TAB],
  ['shortcut', 'read-codes', undefined],
] as const)('other uses of the %s, and what is in no tab, are left alone', (way, what, tab) => {
  const { api, opened, use } = createBrowser();
  const wish = Reflect.apply(followCodesWishes, undefined, [api]);
  use(way, what, tab);
  expect(opened).toEqual([]);
  expect(wish.take()).toBeNull();
});

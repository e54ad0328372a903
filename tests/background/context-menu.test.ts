import { expect, it } from 'vitest';
import { checkSelection, createSelectionBox } from '../../utils/background/context-menu.ts';

/** A browser that opens the popup, or refuses to. */
function browserThat(opensPopup: boolean) {
  const opened: string[] = [];
  const api = {
    action: {
      openPopup: async () => {
        if (!opensPopup) throw new Error('only for a click on the toolbar');
        opened.push('popup');
      },
    },
    runtime: { getURL: (path: string) => `ours:${path}` },
    windows: { create: async ({ url }: { readonly url: string }) => opened.push(url) },
  };
  return { api, opened };
}

it.each([
  [true, 'popup'],
  [false, 'ours:/popup.html'],
])('opens the popup (%s), and hands over what is selected once', async (opensPopup, window) => {
  const { api, opened } = browserThat(opensPopup);
  const box = createSelectionBox();
  box.put('before');
  await checkSelection(api, box, { menuItemId: 'check-selection', selectionText: 'now' });
  expect(opened).toEqual([window]);
  expect([box.take(), box.take()]).toEqual(['now', null]);
});

it('leaves other entries alone', async () => {
  const { api, opened } = browserThat(true);
  const box = createSelectionBox();
  await checkSelection(api, box, { menuItemId: 'other', selectionText: 'now' });
  expect(opened).toEqual([]);
  expect(box.take()).toBeNull();
});

import type { browser } from 'wxt/browser';

/** Id of the entry "check the selected text". */
const CHECK_SELECTION = 'check-selection';
/** Id of the entry "read QR codes on this page", and name of the shortcut. */
export const READ_CODES = 'read-codes';
/** Size of the window where the browser does not open the popup for us, in pixels. */
const WINDOW = { width: 400, height: 680 } as const;

/**
 * What a person has selected, between the click on the menu and the window that asks for it: in memory, one text, taken
 * once.
 */
export interface SelectionBox {
  readonly put: (text: string) => void;
  readonly take: () => string | null;
}

export function createSelectionBox(): SelectionBox {
  const held: string[] = [];
  return {
    put: (text) => held.splice(0, held.length, text),
    take: () => held.shift() ?? null,
  };
}

/** What is needed of the browser to open a window of ours. */
export interface PopupApi {
  readonly action: { readonly openPopup: () => Promise<void> };
  readonly runtime: { readonly getURL: (path: '/popup.html') => string };
  readonly windows: {
    readonly create: (window: { url: string; type: 'popup'; width: number; height: number }) => Promise<unknown>;
  };
}

/** Adds the entries anew: the browser keeps them, and an update may have changed their words. */
export async function addMenu({ contextMenus, i18n }: Pick<typeof browser, 'contextMenus' | 'i18n'>): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: CHECK_SELECTION, title: i18n.getMessage('checkSelection'), contexts: ['selection'] });
  // A code may stand anywhere on a page.
  const title = i18n.getMessage('readCodes');
  contextMenus.create({ id: READ_CODES, title, contexts: ['page', 'frame', 'image', 'link'] });
}

/**
 * Opens the popup, which reads the selection in the page with its links. Must be called in the click itself. Chrome
 * before 127 opens it only for a click on the toolbar; there, a window of its own shows what the browser says is
 * selected.
 */
export async function checkSelection(
  api: PopupApi,
  box: SelectionBox,
  { menuItemId, selectionText }: { readonly menuItemId: string | number; readonly selectionText?: string | undefined },
): Promise<void> {
  if (menuItemId !== CHECK_SELECTION) return;
  box.put(selectionText ?? '');
  await openOwnPopup(api);
}

/** Must be called in the click itself. */
export async function openOwnPopup({ action, runtime, windows }: PopupApi): Promise<void> {
  try {
    await action.openPopup();
  } catch {
    await windows.create({ url: runtime.getURL('/popup.html'), type: 'popup', ...WINDOW });
  }
}

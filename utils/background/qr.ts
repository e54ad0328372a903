import type { browser } from 'wxt/browser';
import type { ShownTab } from '../protocol-payloads.ts';
import { openOwnPopup, READ_CODES } from './context-menu.ts';

/** The tab whose QR codes a person wants read, between the menu or shortcut and the popup that reads them. */
export interface CodesWish {
  /** Gives it once. */
  readonly take: () => ShownTab | null;
}

type Api = Pick<typeof browser, 'action' | 'commands' | 'contextMenus' | 'runtime' | 'windows'>;

/**
 * Opens the popup when the menu's entry or the shortcut is used: either has just allowed a picture of that tab, and the
 * popup takes it.
 */
export function followCodesWishes(api: Api): CodesWish {
  const held: ShownTab[] = [];

  function open(
    name: string | number,
    tab: { readonly id?: number | undefined; readonly windowId?: number } | undefined,
  ): void {
    if (name !== READ_CODES || tab?.id === undefined || tab.windowId === undefined) return;
    held.splice(0, held.length, { tab: tab.id, window: tab.windowId });
    void openOwnPopup(api).catch(() => undefined);
  }
  api.commands.onCommand.addListener(open);
  api.contextMenus.onClicked.addListener(({ menuItemId }, tab) => open(menuItemId, tab));
  return { take: () => held.shift() ?? null };
}

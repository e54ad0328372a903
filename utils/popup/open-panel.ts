/** What is needed of the browser: Chrome 116 and later have one way, Firefox another, older ones none. */
interface Api {
  readonly sidePanel?: { readonly open?: (options: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
  readonly windows: { readonly getCurrent: () => Promise<{ readonly id?: number | undefined }> };
}

/**
 * A way to open the side panel, or null where there is none. It must be called in the click itself, so the window is
 * asked for beforehand.
 */
export async function findPanel(api: Api): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = api;
  if (sidebarAction !== undefined) return () => void sidebarAction.open();
  const { id } = await api.windows.getCurrent();
  if (sidePanel?.open === undefined || id === undefined) return null;
  return () => void sidePanel.open?.({ windowId: id });
}

import type { browser } from 'wxt/browser';
import type { FrameStatus, TabFrames } from '../protocol-payloads.ts';
import type { TabStore } from './tab-store.ts';

const NOTHING: FrameStatus = { messages: 0, danger: 0, caution: 0, unreadable: false };

/**
 * Takes back what frames reported that are no longer there, and gives what is left: a page that is left for another
 * process does not always get its last report out, and its count must not stay on the toolbar.
 */
export async function forgetGoneFrames(
  tabs: TabStore,
  tab: number,
  isThere: (frame: number) => Promise<boolean>,
): Promise<TabFrames> {
  for (const [frame, status] of Object.entries(await tabs.read(tab))) {
    const said = status.messages > 0 || status.unreadable;
    if (said && !(await isThere(Number(frame)))) await tabs.put(tab, Number(frame), NOTHING);
  }
  return tabs.read(tab);
}

/** Whether an engine of ours answers in a frame. */
export async function isEngineIn(api: Pick<typeof browser, 'tabs'>, tab: number, frameId: number): Promise<boolean> {
  try {
    await api.tabs.sendMessage(tab, { type: 'here', payload: null }, { frameId });
    return true;
  } catch {
    return false;
  }
}

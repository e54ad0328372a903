import { type FrameStatus, parseTabFrames, type TabFrames } from '../protocol-payloads.ts';
import { createQueue } from './queue.ts';

/**
 * What the frames of each tab reported: counts, no text. In the session's memory, because the background is put to
 * sleep between two messages and would forget.
 */
export interface TabStore {
  readonly read: (tab: number) => Promise<TabFrames>;
  /** Gives what is then known of the tab. */
  readonly put: (tab: number, frame: number, status: FrameStatus) => Promise<TabFrames>;
  readonly drop: (tab: number) => Promise<void>;
}

/** What is needed of a storage area. */
interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function createTabStore(area: Area): TabStore {
  const inTurn = createQueue();

  async function read(tab: number): Promise<TabFrames> {
    const key = tabKey(tab);
    const parsed = parseTabFrames((await area.get(key))[key] ?? {});
    return parsed.ok ? parsed.value : {};
  }

  return {
    read,
    put: (tab, frame, status) =>
      inTurn(async () => {
        const frames = { ...(await read(tab)), [String(frame)]: status };
        await area.set({ [tabKey(tab)]: frames });
        return frames;
      }),
    drop: (tab) => inTurn(() => area.remove(tabKey(tab))),
  };
}

/** Under which a tab's frames are kept, for those who watch it for changes. */
export function tabKey(tab: number): string {
  return `tab:${tab}`;
}

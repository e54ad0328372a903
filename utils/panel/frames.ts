import type { browser } from 'wxt/browser';
import { type FrameNews, PANEL_PORT, parseFrameNews, type ShowPlace } from './link.ts';

type Api = Pick<typeof browser, 'runtime' | 'scripting'>;
type Port = ReturnType<typeof browser.runtime.connect>;

/** As WXT names it in the build. */
const FOLLOW_FILE = '/follow.js';

export interface FrameLinks {
  /** Has the frames of a tab tell what the person looks at; those that do so already are not asked again. */
  readonly follow: (tab: number, frames: readonly number[]) => Promise<void>;
  readonly show: (at: { readonly tab: number; readonly frame: number }, place: ShowPlace) => void;
  /** Ends all of them: another tab has come to the front. */
  readonly end: () => void;
}

/**
 * The panel's ports to the frames of one tab. A port is taken from scripts of ours only, by what the browser says of
 * it.
 */
export function createFrameLinks(api: Api, onNews: (tab: number, frame: number, news: FrameNews) => void): FrameLinks {
  const ports = new Map<string, Port>();

  api.runtime.onConnect.addListener((port) => {
    const { id, tab, frameId } = port.sender ?? {};
    if (port.name !== PANEL_PORT || id !== api.runtime.id || tab?.id === undefined || frameId === undefined) return;
    const [number, key] = [tab.id, keyOf(tab.id, frameId)];
    ports.get(key)?.disconnect();
    ports.set(key, port);
    port.onDisconnect.addListener(() => {
      if (ports.get(key) === port) ports.delete(key);
    });
    port.onMessage.addListener((raw: unknown) => {
      const news = parseFrameNews(raw);
      if (news !== null) onNews(number, frameId, news);
    });
  });

  async function follow(tab: number, frames: readonly number[]): Promise<void> {
    const frameIds = frames.filter((frame) => !ports.has(keyOf(tab, frame)));
    // Frame by frame: one that is gone must not keep the others from being followed.
    await Promise.allSettled(
      frameIds.map((frame) =>
        api.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [FOLLOW_FILE] }),
      ),
    );
  }

  function end(): void {
    for (const port of ports.values()) port.disconnect();
    ports.clear();
  }

  return { follow, end, show: ({ tab, frame }, place) => ports.get(keyOf(tab, frame))?.postMessage(place) };
}

function keyOf(tab: number, frame: number): string {
  return `${tab} ${frame}`;
}

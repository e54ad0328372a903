import type { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/props.ts';
import { tabKey } from '../background/tab-store.ts';
import { findActiveTab, readPage, readSite } from '../popup/page-state.ts';
import { askTabFrames } from '../protocol-client.ts';

type Api = Pick<typeof browser, 'permissions' | 'runtime' | 'storage' | 'tabs'>;

/** What is known of the tab in front. */
export interface TabView {
  readonly page: PageState;
  /** The frames that have reported. */
  readonly frames: readonly number[];
}

export interface TabWatch {
  readonly start: () => Promise<void>;
  /** The tab that is watched. */
  readonly tab: () => number | null;
  /** Asks its frames again. */
  readonly refresh: () => Promise<void>;
}

interface Listeners {
  readonly onView: (view: TabView) => void;
  readonly onOtherTab: () => void;
}

/** Reads the tab in front of the panel's window, and again when another one comes or something in it is new. */
export function createTabWatch(api: Api, { onView, onOtherTab }: Listeners): TabWatch {
  let tab: number | null = null;
  let asked = 0;

  async function refresh(): Promise<void> {
    asked += 1;
    const turn = asked;
    const active = await findActiveTab(api);
    if ((active?.id ?? null) !== tab) {
      tab = active?.id ?? null;
      onOtherTab();
    }
    const site = await readSite(api, active);
    const told = active === null ? null : await askTabFrames(active.id);
    const frames = told?.ok === true ? told.value : {};
    const page = await readPage(api, active, site, frames);
    // A later look has been started: what this one found is old.
    if (turn === asked) onView({ page, frames: Object.keys(frames).map(Number) });
  }

  async function start(): Promise<void> {
    api.tabs.onActivated.addListener(() => void refresh());
    api.tabs.onUpdated.addListener((id, { status }) => {
      if (id === tab && status === 'complete') void refresh();
    });
    api.storage.onChanged.addListener((changes, area) => {
      if (area === 'session' && tab !== null && tabKey(tab) in changes) void refresh();
    });
    await refresh();
  }

  return { start, refresh, tab: () => tab };
}

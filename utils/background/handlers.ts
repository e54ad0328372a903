import type { browser } from 'wxt/browser';
import type { NumberList } from '../list/lookup.ts';
import type { ContentProtocol, PageProtocol } from '../protocol.ts';
import { showBadge } from './badge.ts';
import { injectEngine, injectProbe, injectWarning } from './inject.ts';
import type { TabStore } from './tab-store.ts';

export interface Background {
  readonly api: Pick<typeof browser, 'action' | 'i18n' | 'scripting'>;
  readonly tabs: TabStore;
  readonly list: NumberList;
}

/** For content scripts, which stand beside a hostile page: they name no tab, no origin and no file. */
export function contentHandlers({ api, tabs, list }: Background): ContentProtocol {
  return {
    'engine-needed': async (_, from) => {
      await injectEngine(api, from);
      return null;
    },
    'warning-needed': async (_, from) => {
      await injectWarning(api, from);
      return null;
    },
    lookup: list.lookup,
    'page-status': async (status, { tab, frame }) => {
      await showBadge(api, tab, await tabs.put(tab, frame, status));
      return null;
    },
  };
}

/** For the popup and our other pages. */
export function pageHandlers({ api, tabs, list }: Background): PageProtocol {
  return {
    lookup: list.lookup,
    'list-summary': list.summary,
    'tab-frames': tabs.read,
    'check-page': async (tab) => {
      await injectProbe(api, tab);
      return null;
    },
  };
}

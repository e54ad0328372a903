import type { browser } from 'wxt/browser';
import type { NumberList } from '../list/number-list.ts';
import type { ContentProtocol, PageProtocol } from '../protocol.ts';
import { showBadge } from './badge.ts';
import type { SelectionBox } from './context-menu.ts';
import { injectCompose, injectEngine, injectProbe, injectReader, injectWarning } from './inject.ts';
import { openReport } from './open-report.ts';
import { headerAround } from './outer-header.ts';
import type { CodesWish } from './qr.ts';
import type { TabStore } from './tab-store.ts';
import type { WarningCount } from './warning-count.ts';

export interface Background {
  readonly api: Pick<typeof browser, 'action' | 'i18n' | 'runtime' | 'scripting' | 'tabs'>;
  readonly tabs: TabStore;
  readonly list: NumberList;
  readonly warnings: WarningCount;
  readonly selection: SelectionBox;
  readonly codes: CodesWish;
}

/** For content scripts, which stand beside a hostile page: they name no tab, no origin and no file. */
export function contentHandlers({ api, tabs, list, warnings }: Background): ContentProtocol {
  return {
    'engine-needed': async (_, from) => {
      await injectEngine(api, from);
      return null;
    },
    'probe-needed': async (_, { tab }) => {
      await injectProbe(api, tab);
      return null;
    },
    'reader-needed': async (script, from) => {
      await injectReader(api, script, from);
      return null;
    },
    'warning-needed': async (_, from) => {
      await injectWarning(api, from);
      return null;
    },
    'compose-needed': async (_, from) => {
      await injectCompose(api, from);
      return null;
    },
    lookup: list.lookup,
    'warning-shown': (message) => warnings.note(message, new Date()),
    'page-status': async (status, { tab, frame }) => {
      await showBadge(api, tab, await tabs.put(tab, frame, status));
      return null;
    },
    'header-needed': (_, from) => headerAround(api, from),
    'open-report': async (message, from) => {
      await openReport(api, from, message);
      return null;
    },
  };
}

/** For the popup and our other pages. */
export function pageHandlers({ api, tabs, list, selection, codes }: Background): PageProtocol {
  return {
    lookup: list.lookup,
    'list-summary': list.summary,
    'list-update-now': list.updateNow,
    'list-connect': list.connect,
    'list-disconnect': async () => {
      await list.disconnect();
      return null;
    },
    'list-requests-log': list.requests,
    'tab-frames': tabs.read,
    'check-page': async (tab) => {
      await injectProbe(api, tab);
      return null;
    },
    'selected-text': async () => selection.take(),
    'codes-wanted': async () => codes.take(),
  };
}

import { browser } from 'wxt/browser';
import type { ListWork, OptionsActions } from '../../components/options/props.ts';
import { createListEnvironment } from '../list/extension/environment.ts';
import { importFiles } from '../list/extension/import-files.ts';
import type { UpdateReport } from '../list/status.ts';
import type { Result } from '../model.ts';
import { requestListConnection, requestListDisconnection, requestListUpdate } from '../protocol-client.ts';
import type { OptionsPage } from './start.tsx';

type ListActions = Pick<OptionsActions, 'onUpdateList' | 'onConnectList' | 'onDisconnectList' | 'onImportList'>;

/** What the controls of the number list do: the background does the work, the page shows what came of it. */
export function createListActions({ update, refreshList }: OptionsPage): ListActions {
  // The page has the files, and the same store as the background.
  const environment = createListEnvironment(browser);

  async function work(attempt: () => Promise<Result<UpdateReport, unknown>>, show = shownReport): Promise<void> {
    update({ listWork: { kind: 'busy' } });
    const answer = await attempt();
    update({ listWork: answer.ok ? show(answer.value) : { kind: 'no-answer' } });
    await refreshList();
  }
  async function disconnect(): Promise<void> {
    const answer = await requestListDisconnection();
    update({ listWork: answer.ok ? { kind: 'disconnected' } : { kind: 'no-answer' } });
    await refreshList();
  }
  return {
    onUpdateList: () => void work(requestListUpdate),
    onConnectList: (entry) => {
      const { root, fingerprint } = entry;
      const address = entry.address.trim();
      if (root === null) update({ listWork: { kind: 'no-root' } });
      else
        void work(() => requestListConnection({ address, root, fingerprint }), address === '' ? shownKey : shownReport);
    },
    onDisconnectList: () => void disconnect(),
    onImportList: (files) => {
      if (files.some(isSigned)) void work(async () => ({ ok: true, value: await importFiles(environment, files) }));
      else update({ listWork: { kind: 'no-list' } });
    },
  };
}

function shownReport(report: UpdateReport): ListWork {
  return { kind: 'done', report };
}

/** Without an address nobody was asked, and there is no list yet of which something could be said. */
function shownKey(report: UpdateReport): ListWork {
  return report.outcome === 'failed' ? shownReport(report) : { kind: 'key-kept' };
}

/** One of the files without which a folder is no list. */
function isSigned({ name, webkitRelativePath }: File): boolean {
  return name === 'timestamp.json' && /(?:^|\/)metadata\//.test(webkitRelativePath);
}

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { trainStyles } from '../../components/train/styles.ts';
import { readTables } from '../../utils/list/extension/kept-gazetteer.ts';
import { addStyles } from '../../utils/own-page.ts';
import { ownVersion } from '../../utils/own-version.ts';
import { highlightCss } from '../../utils/page/highlight-css.ts';
import { extensionKept } from '../../utils/training/kept/extension-kept.ts';
import { extensionSettings } from '../../utils/training/settings/extension-settings.ts';
import { startTrain } from '../../utils/training/start.tsx';

const styles = trainStyles + highlightCss();
addStyles(styles);
const root = document.getElementById('train');
if (root !== null) void start(root);

async function start(place: HTMLElement): Promise<void> {
  const tables = await readTables(browser.storage.local);
  await startTrain(
    { styles, settings: extensionSettings, kept: extensionKept, tables, version: ownVersion(), isAlone: false },
    (view) => render(view, place),
  );
}

/** What runs in the file on a stick: the training page with a page's own storage in the place of the extension's. */
import { render } from 'preact';
import { trainStyles } from '../../components/train/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { highlightCss } from '../../utils/page/highlight-css.ts';
import { createPageKept } from '../../utils/training/kept/page-kept.ts';
import { createPageSettings } from '../../utils/training/settings/page-settings.ts';
import { startTrain } from '../../utils/training/start.tsx';

const styles = trainStyles + highlightCss();
addStyles(styles);
const root = document.getElementById('train');
const storage = (): Storage => window.localStorage;
if (root !== null) {
  const { version = '' } = root.dataset;
  const stores = { settings: createPageSettings(storage), kept: createPageKept(storage) };
  void startTrain({ ...stores, styles, version, isAlone: true }, (view) => render(view, root));
}

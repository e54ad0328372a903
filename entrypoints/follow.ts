import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineHere } from '../utils/page/engine-parts.ts';
import { followFor } from '../utils/page/follow.ts';
import { PANEL_PORT } from '../utils/panel/link.ts';

/** Run by the side panel in the frames whose messages it shows; ends with the panel. */
export default defineUnlistedScript(() => {
  const engine = engineHere();
  if (engine !== null) followFor(engine, browser.runtime.connect({ name: PANEL_PORT }), globalThis.window);
});

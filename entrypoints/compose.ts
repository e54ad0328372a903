import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { abortWith } from '../utils/abort-with.ts';
import { checkDrafts } from '../utils/compose/compose.ts';
import { createSentAnywayStore } from '../utils/compose/sent-anyway.ts';
import { mayCheckDrafts } from '../utils/compose/staff.ts';
import { copyText } from '../utils/copy-text.ts';
import { readTables } from '../utils/list/extension/kept-gazetteer.ts';
import { lookupNumbers } from '../utils/protocol-client.ts';
import { onSettingsChange, readSettings } from '../utils/settings.ts';
import { hostOf, recogniseSite } from '../utils/sites/probes.ts';
import { createEngine } from '../utils/verdict/analyse.ts';

/** Injected by the background into a frame in which somebody writes, where drafts are to be checked. */
export default defineUnlistedScript(async () => {
  const frame = globalThis.ruthanFrame;
  if (frame === undefined || frame.drafts === 'checked' || !frame.isAlive()) return;
  frame.drafts = 'checked';
  const view = globalThis.window;
  const site = recogniseSite(view.document, hostOf(view));
  const [settings, tables] = await Promise.all([readSettings(), readTables(browser.storage.local)]);
  if (site === null || !mayCheckDrafts(settings)) return;
  const checking = abortWith(frame.signal);
  onSettingsChange(() => {
    void readSettings().then((now) => {
      if (!mayCheckDrafts(now)) checking.abort();
    });
  });
  const sentAnyway = createSentAnywayStore(browser.storage.local);
  checkDrafts(view.document, site.id, {
    engine: createEngine(tables),
    ownDomains: settings.ownDomains,
    lookup: lookupNumbers,
    language: settings.language,
    stopAtSend: settings.stopAtSend,
    staff: settings,
    onCopy: (text) => copyText(view, text),
    onSentAnyway: (sent) => void sentAnyway.add({ ...sent, at: Date.now() }),
    signal: checking.signal,
    isAlive: frame.isAlive,
  });
});

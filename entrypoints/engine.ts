import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimedAgency } from '../utils/agency-view.ts';
import { readTables } from '../utils/list/extension/kept-gazetteer.ts';
import { answerFrame } from '../utils/page/answers.ts';
import { startEngine } from '../utils/page/engine.ts';
import {
  askOuterHeader,
  lookupNumbers,
  reportStatus,
  requestReport,
  requestWarning,
} from '../utils/protocol-client.ts';
import { readSettings } from '../utils/settings.ts';
import { createEngine } from '../utils/verdict/analyse.ts';

/** Injected by the background into a frame in which the probe has seen a message; the probe made the frame's state. */
export default defineUnlistedScript(async () => {
  const frame = globalThis.ruthanFrame;
  if (frame === undefined || frame.engine === 'running' || !frame.isAlive()) return;
  frame.engine = 'running';
  const [settings, tables] = await Promise.all([readSettings(), readTables(browser.storage.local)]);
  const { language, ownDomains } = settings;
  const engine = createEngine(tables);
  const running = startEngine(globalThis.window, {
    frame,
    judge: { engine, ownDomains, lookup: lookupNumbers },
    report: (status) => void reportStatus(status),
    requestWarning,
    askOuterHeader,
    openReport: (message) => void requestReport(message),
  });
  answerFrame(frame, running, ({ verdict }) => claimedAgency(verdict, engine.gazetteer, language));
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimedAgency, domainOf } from '../utils/agency-view.ts';
import { readTables } from '../utils/list/extension/kept-gazetteer.ts';
import { answerFrame } from '../utils/page/answers.ts';
import { startEngine } from '../utils/page/engine.ts';
import type { Frame } from '../utils/page/frame.ts';
import {
  askOuterHeader,
  lookupNumbers,
  reportStatus,
  requestReader,
  requestReport,
  requestWarning,
} from '../utils/protocol-client.ts';
import { readSettings } from '../utils/settings.ts';
import { readerScriptOf } from '../utils/sites/reader-scripts.ts';
import { createEngine } from '../utils/verdict/analyse.ts';

/**
 * Injected by the background into a frame in which the probe has seen a message; the probe made the frame's state. The
 * background waits for the promise: a page is asked for the header around a frame as soon as its engine answers.
 */
export default defineUnlistedScript(async () => {
  const frame = globalThis.ruthanFrame;
  if (frame === undefined || frame.engine === 'running' || !frame.isAlive()) return;
  frame.engine = 'running';
  const [settings, tables] = await Promise.all([readSettings(), readTables(browser.storage.local), bringReader(frame)]);
  const { language, ownDomains } = settings;
  const engine = createEngine(tables);
  const running = startEngine(globalThis.window, {
    frame,
    judge: { engine, ownDomains, lookup: lookupNumbers },
    report: (status) => void reportStatus(status),
    requestReader,
    requestWarning,
    askOuterHeader,
    openReport: (message) => void requestReport(message),
  });
  globalThis.ruthanEngine = { frame, running, readSettings, domainOf };
  answerFrame(frame, running, ({ verdict }) => claimedAgency(verdict, engine.gazetteer, language));
});

/** What reads the page comes while the engine starts. A page that turns out to be another site later asks again. */
async function bringReader({ recognise }: Frame): Promise<void> {
  try {
    await requestReader(readerScriptOf(recognise()?.id ?? 'generic'));
  } catch {
    // A page built in a way that nobody thought of: it is told when it is read.
  }
}

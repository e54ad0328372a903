import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimedAgency } from '../utils/agency-view.ts';
import { answerFrame } from '../utils/page/answers.ts';
import { startEngine } from '../utils/page/engine.ts';
import { lookupNumbers, reportStatus, requestWarning } from '../utils/protocol-client.ts';
import { readSettings } from '../utils/settings.ts';
import { createEngine } from '../utils/verdict/analyse.ts';

/** Injected by the background into a frame in which the probe has seen a message; the probe made the frame's state. */
export default defineUnlistedScript(async () => {
  const frame = globalThis.ruthanFrame;
  if (frame === undefined || frame.engine === 'running' || !frame.isAlive()) return;
  frame.engine = 'running';
  const { language, family, ownDomains } = await readSettings();
  const engine = createEngine();
  const running = startEngine(globalThis.window, {
    frame,
    judge: { engine, ownDomains, lookup: lookupNumbers },
    language,
    ...(family === undefined ? {} : { family }),
    report: (status) => void reportStatus(status),
    requestWarning,
  });
  answerFrame(frame, running, ({ verdict }) => claimedAgency(verdict, engine.gazetteer, language));
});
